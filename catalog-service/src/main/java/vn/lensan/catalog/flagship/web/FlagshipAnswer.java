package vn.lensan.catalog.flagship.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.completeness.Missing;
import vn.lensan.catalog.flagship.FlagshipView;
import vn.lensan.platform.unit.UnitId;

/**
 * The flagship products of a province.
 *
 * @param missing how many are still to be chosen, at the least
 * @param ready at least {@code least} of them are complete
 */
record FlagshipAnswer(
    UnitId province,
    String name,
    List<Chosen> products,
    List<FlagshipView.Released> released,
    int least,
    int most,
    int missing,
    boolean ready) {

  /**
   * @param percent of all that is asked of a flagship product
   * @param complete nothing that is needed is missing
   */
  record Chosen(
      String productId,
      String name,
      String householdId,
      String reason,
      LocalDate chosenOn,
      int percent,
      boolean complete,
      @Nullable String next,
      List<Gap> missing) {}

  record Gap(String pointer, String code, boolean needed, String question) {}

  static FlagshipAnswer of(FlagshipView view, Function<Missing, String> question) {
    return new FlagshipAnswer(
        view.province(),
        view.name(),
        view.products().stream().map(one -> chosen(one, question)).toList(),
        view.released(),
        view.least(),
        view.most(),
        view.missing(),
        view.ready());
  }

  private static Chosen chosen(FlagshipView.Chosen one, Function<Missing, String> question) {
    return new Chosen(
        one.productId(),
        one.name(),
        one.householdId(),
        one.reason(),
        one.chosenOn(),
        one.completeness().percent(),
        one.completeness().listable(),
        one.completeness().next().map(question).orElse(null),
        one.completeness().missing().stream()
            .map(gap -> new Gap(gap.pointer(), gap.code(), gap.needed(), question.apply(gap)))
            .toList());
  }
}
