package vn.lensan.catalog.notice;

import java.util.Optional;

/** Knows how a household, or a cooperative, is reached. */
@FunctionalInterface
public interface ContactBook {
  /**
   * @return empty where it has told no way, or may not be written to
   * @throws RuntimeException while nobody can say; asked again later
   */
  Optional<Contact> of(String householdId);
}
