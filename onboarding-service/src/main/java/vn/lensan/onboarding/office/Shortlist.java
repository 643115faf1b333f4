package vn.lensan.onboarding.office;

import java.util.List;

/** The first few of what waits, and whether there is more. */
public record Shortlist<T>(List<T> items, boolean more) {

  /** From one more than shown: the surplus only says that there is more. */
  static <T> Shortlist<T> of(List<T> found, int shown) {
    return found.size() <= shown
        ? new Shortlist<>(found, false)
        : new Shortlist<>(List.copyOf(found.subList(0, shown)), true);
  }

  static <T> Shortlist<T> none() {
    return new Shortlist<>(List.of(), false);
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** As a heading says it: {@code 3}, or {@code 5+} when there is more than was read. */
  public String size() {
    return items.size() + (more ? "+" : "");
  }
}
