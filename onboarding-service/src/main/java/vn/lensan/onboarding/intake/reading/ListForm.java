package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/**
 * A list's format and, of a text, how its bytes become characters.
 *
 * @param told the letters that the sender named
 */
public record ListForm(ListFormat format, @Nullable TextForm form, @Nullable Letters told) {

  /** By what the sender named, and by the bytes where that leaves it open. */
  public static ListForm of(ListFormat format, ListBytes file, @Nullable TextEncoding named)
      throws IOException {
    Letters letters = named == null ? null : named.letters();
    if (format != ListFormat.CSV) {
      return new ListForm(format, null, letters);
    }
    TextForm form = named == null || named.form() == null ? TextForm.of(file) : named.form();
    int broken = form == TextForm.UTF_8 ? Utf8Check.of(file).brokenLine() : 0;
    if (broken > 0) {
      throw Problem.invalid("import.text-broken").with("line", broken);
    }
    return new ListForm(format, form, letters);
  }

  public ListFile open(ListBytes file) throws IOException {
    return format.open(file, form);
  }

  public LettersAsked letters() {
    return LettersAsked.of(form, told);
  }

  public ListPlan plan(List<SheetPlan> sheets) {
    return new ListPlan(format, form, sheets);
  }
}
