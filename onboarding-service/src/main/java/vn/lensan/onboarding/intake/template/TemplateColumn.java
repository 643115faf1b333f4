package vn.lensan.onboarding.intake.template;

import java.util.List;

/**
 * A column to be filled in.
 *
 * @param title the header, which the reader knows
 * @param needed whether a row without it is refused
 * @param choices what can be chosen; empty where anything may be written
 * @param examples what it holds in the rows that show how
 */
record TemplateColumn(
    String key, String title, boolean needed, List<String> choices, List<String> examples) {

  boolean hasChoices() {
    return !choices.isEmpty();
  }

  String example(int row) {
    return row < examples.size() ? examples.get(row) : "";
  }
}
