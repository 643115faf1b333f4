package vn.lensan.catalog.producer;

import java.util.List;

/** A feature whose documents keep a household's path, and must follow when the household moves. */
@FunctionalInterface
public interface ProducerFollower {
  void relocated(String householdId, List<String> within);
}
