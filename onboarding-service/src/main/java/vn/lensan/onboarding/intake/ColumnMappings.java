package vn.lensan.onboarding.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.platform.problem.Problem;

/**
 * What senders confirmed of their columns: remembered for the client in its units, the kind of list
 * and exactly these headers.
 */
@Repository
class ColumnMappings {
  static final String COLLECTION = "import_mappings";
  private static final int MOST = 100;
  private static final int FEWEST = 2;
  private static final int LONGEST = 200;

  private final MongoOperations mongo;
  private final Clock clock;

  ColumnMappings(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** One header and the column it means. */
  record Pair(String header, String column) {}

  @Document(COLLECTION)
  record Kept(@Id String id, String client, String kind, List<Pair> pairs, Instant at) {}

  /** What was confirmed for a header of these texts; empty when nothing was. */
  Map<String, String> of(ImportOrder order, Set<String> texts) {
    if (texts.size() < FEWEST) {
      return Map.of();
    }
    Kept kept = mongo.findById(id(order, texts), Kept.class);
    return kept == null
        ? Map.of()
        : kept.pairs().stream().collect(Collectors.toMap(Pair::header, Pair::column));
  }

  void remember(ImportOrder order, Set<String> texts, Map<String, String> mapping) {
    List<Pair> pairs =
        mapping.entrySet().stream().map(one -> new Pair(one.getKey(), one.getValue())).toList();
    String id = id(order, texts);
    mongo.save(new Kept(id, order.starter().client(), order.kind(), pairs, clock.instant()));
  }

  void forget(ImportOrder order, Set<String> texts) {
    mongo.remove(new Kept(id(order, texts), "", "", List.of(), clock.instant()));
  }

  private static String id(ImportOrder order, Set<String> texts) {
    return DerivedId.of(
        "import-mapping",
        order.starter().client(),
        String.join(",", order.starter().units().stream().sorted().toList()),
        order.kind(),
        String.join("\n", texts.stream().sorted().toList()));
  }

  /** Folded header → column key; what names no column of the kind is refused. */
  static Map<String, String> checked(Map<String, String> told, List<Column> columns) {
    Map<String, String> mapping = new HashMap<>();
    Problem wrong =
        Problem.invalid("import.mapping")
            .with("columns", columns.stream().map(Column::key).collect(Collectors.joining(", ")));
    if (told.size() > MOST) {
      throw wrong;
    }
    told.forEach(
        (header, name) -> {
          String folded = Column.folded(header);
          if (folded.isEmpty() || header.length() > LONGEST) {
            throw wrong;
          }
          mapping.put(folded, key(name, columns, wrong));
        });
    return mapping;
  }

  private static String key(String name, List<Column> columns, Problem wrong) {
    return columns.stream()
        .filter(column -> column.key().equals(name) || column.isCalled(name))
        .findFirst()
        .orElseThrow(() -> wrong)
        .key();
  }
}
