package vn.lensan.catalog.flagship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

/**
 * The flagship products of one province; its id is the province. All of them lie in one document,
 * so two choices at once never make one too many.
 */
@Document(FlagshipList.COLLECTION)
final class FlagshipList extends Aggregate {
  static final String COLLECTION = "flagships";
  static final int LEAST = 3;
  static final int MOST = 10;

  /** The events tell of all that ever was; here are the reasons of the newest. */
  private static final int RELEASES_KEPT = 50;

  private List<Flagship> products;
  private List<Released> released;

  /**
   * @param reason null where it was released because its household has left the province
   */
  record Released(String productId, @Nullable String reason, LocalDate on) {}

  @PersistenceCreator
  FlagshipList(String id, List<Flagship> products, List<Released> released) {
    super(id);
    this.products = products;
    this.released = released;
  }

  static FlagshipList none(String province) {
    return new FlagshipList(province, List.of(), List.of());
  }

  List<Flagship> products() {
    return products;
  }

  List<Released> released() {
    return released;
  }

  /** True when it was not among them yet. */
  boolean choose(Flagship chosen) {
    if (find(chosen.productId()).isPresent()) {
      return false;
    }
    if (products.size() >= MOST) {
      throw FlagshipRefusal.full(MOST);
    }
    List<Flagship> more = new ArrayList<>(products);
    more.add(chosen);
    products = List.copyOf(more);
    record(new FlagshipEvent.Chosen(state(chosen, chosen.chosenOn())));
    return true;
  }

  boolean release(String productId, @Nullable String reason, LocalDate on) {
    Flagship gone = find(productId).orElseThrow(() -> FlagshipRefusal.notChosen(productId));
    products = products.stream().filter(one -> !one.equals(gone)).toList();
    List<Released> all = new ArrayList<>(released);
    all.addFirst(new Released(productId, reason, on));
    released = List.copyOf(all.subList(0, Math.min(all.size(), RELEASES_KEPT)));
    record(new FlagshipEvent.Released(state(gone, on)));
    return true;
  }

  /** True when it was news. */
  boolean review(String productId, boolean complete, LocalDate on) {
    Optional<Flagship> known = find(productId).filter(one -> one.complete() != complete);
    known.ifPresent(
        before -> {
          products =
              products.stream().map(one -> one.equals(before) ? one.seen(complete) : one).toList();
          record(new FlagshipEvent.Reviewed(state(before, on)));
        });
    return known.isPresent();
  }

  Optional<Flagship> find(String productId) {
    return products.stream().filter(one -> one.productId().equals(productId)).findFirst();
  }

  private FlagshipEvent.State state(Flagship about, LocalDate on) {
    return new FlagshipEvent.State(
        id(),
        about.productId(),
        about.householdId(),
        on,
        products.stream()
            .map(
                one ->
                    new FlagshipEvent.Standing(
                        one.productId(), one.householdId(), one.chosenOn(), one.complete()))
            .toList());
  }
}
