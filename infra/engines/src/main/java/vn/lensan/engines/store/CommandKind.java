package vn.lensan.engines.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** What a command may do to the store, told from its name. */
enum CommandKind {
  READ,
  WRITE,
  /** Changes what collections there are; runs alone. */
  RESHAPE;

  private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify");
  private static final Set<String> RESHAPES =
      Set.of("create", "createindexes", "drop", "dropdatabase", "dropindexes", "renamecollection");

  static CommandKind of(Document command) {
    String name = command.keySet().iterator().next().toLowerCase(Locale.ROOT);
    if (WRITES.contains(name)) {
      return WRITE;
    }
    return RESHAPES.contains(name) || endsInCollection(command) ? RESHAPE : READ;
  }

  /** `$out` and `$merge` write what an aggregation found. */
  private static boolean endsInCollection(Document command) {
    return command.get("pipeline") instanceof Collection<?> stages
        && stages.stream().anyMatch(CommandKind::writes);
  }

  private static boolean writes(Object stage) {
    return stage instanceof Document it && (it.containsKey("$out") || it.containsKey("$merge"));
  }
}
