package vn.lensan.platform.status;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Whoever consumes shows its groups with their topics, and which of them have ended or are stuck.
 */
public interface ConsumerGroups {
  Map<String, Collection<String>> groups();

  List<String> ailing();
}
