package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.HeldBytes;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.SheetRows;
import vn.lensan.platform.security.Role;

/** Looking at lists and reading them without a store, a kind of list without a registry. */
final class Lists {
  private Lists() {}

  static Looked look(String name, byte[] file, ReadingWishes wishes) {
    return look(name, new HeldBytes(file), wishes);
  }

  static Looked look(String name, ListBytes file, ReadingWishes wishes) {
    MongoOperations nothing =
        (MongoOperations)
            Proxy.newProxyInstance(
                Lists.class.getClassLoader(),
                new Class<?>[] {MongoOperations.class},
                (proxy, method, arguments) -> null);
    ListLook look = new ListLook(new ColumnMappings(nothing, Clock.systemUTC()));
    return look.at(new ListLook.Asked(new Kind(), order(name), wishes), file);
  }

  static Looked look(String name, byte[] file) {
    return look(name, file, ReadingWishes.NONE);
  }

  private static ImportOrder order(String name) {
    ImportOrder.Starter starter =
        new ImportOrder.Starter("reader", Role.PROVINCE, Set.of("2025-07-01:24"));
    return new ImportOrder(
        "households", ImportMode.COMMIT, OnError.ROWS, name, null, null, null, starter, null);
  }

  /** What each row says, column by column, as whoever makes households of them sees it. */
  static List<Map<String, String>> rows(Looked looked, byte[] file) {
    List<Map<String, String>> found = new ArrayList<>();
    try (SheetRows rows = looked.plan().open(new HeldBytes(file))) {
      while (rows.hasNext()) {
        SheetRow row = rows.next();
        Header header = looked.plan().sheets().get(row.sheet()).header();
        if (row.number() > header.row()) {
          found.add(row(new RowReading(header, row)));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return found;
  }

  private static Map<String, String> row(RowReading row) {
    Map<String, String> texts = new LinkedHashMap<>();
    HouseholdColumns.ALL.forEach(column -> texts.put(column.key(), row.text(column.key())));
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  /** Households, of which only the reading is asked. */
  private static final class Kind implements RowKind {
    @Override
    public String name() {
      return "households";
    }

    @Override
    public List<Column> columns() {
      return HouseholdColumns.ALL;
    }

    @Override
    public List<String> missing(Header header) {
      return HouseholdColumns.missing(header);
    }

    @Override
    public boolean tellsRefusedRows() {
      return false;
    }

    @Override
    public List<RowOutcome> take(Batch batch, boolean write) {
      throw new UnsupportedOperationException("Only read");
    }
  }
}
