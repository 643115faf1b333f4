package vn.lensan.catalog.finance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What partners offer for one product of a household, and which of them could not be asked. */
public record FinanceOffers(List<Item> items, List<Partner> partners) {

  /**
   * @param interest what the household has declared; null while it has not
   */
  public record Item(String partner, FinanceOffer offer, @Nullable FinanceInterestView interest) {}

  /**
   * @param away it could not be asked now; its offers are not among the items
   * @param consent whether the household agrees that it is told who asked
   */
  public record Partner(String partner, String name, boolean away, boolean consent) {}
}
