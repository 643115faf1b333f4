package vn.lensan.platform.status;

import java.util.List;

/** Whoever consumes shows its groups, and which of them have ended or are stuck. */
public interface ConsumerGroups {
  List<String> groups();

  List<String> ailing();
}
