package vn.lensan.onboarding.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.platform.problem.Problem;

/** The kinds of lists that are plugged in. */
@Component
class RowKinds {
  private final Map<String, RowKind> kinds = new TreeMap<>();

  RowKinds(List<RowKind> kinds) {
    kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
  }

  RowKind named(String name) {
    RowKind kind = kinds.get(name);
    if (kind == null) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "import.kind")
          .with("kinds", String.join(", ", kinds.keySet()));
    }
    return kind;
  }
}
