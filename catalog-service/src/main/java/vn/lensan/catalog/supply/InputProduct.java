package vn.lensan.catalog.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.unit.UnitId;

/** Something that households need for farming, of one supplier. */
@Document(InputProduct.COLLECTION)
final class InputProduct extends Aggregate {
  static final String COLLECTION = "inputProducts";
  private final String supplierId;
  private final String province;
  private final List<String> within;
  private final LocalDate offeredOn;
  private InputContent content;
  private @Nullable LocalDate withdrawnOn;

  @PersistenceCreator
  InputProduct(
      String id,
      String supplierId,
      String province,
      List<String> within,
      InputContent content,
      LocalDate offeredOn) {
    super(id);
    this.supplierId = supplierId;
    this.province = province;
    this.within = within;
    this.content = content;
    this.offeredOn = offeredOn;
  }

  static InputProduct offer(String id, Supplier supplier, InputContent content, LocalDate on) {
    InputProduct input =
        new InputProduct(id, supplier.id(), supplier.province(), supplier.within(), content, on);
    input.record(new SupplyEvent.InputOffered(input.state()));
    return input;
  }

  /** True when something changed. */
  boolean describe(InputContent next) {
    if (withdrawnOn != null) {
      throw SupplyRefusal.withdrawn(id());
    }
    if (next.equals(content)) {
      return false;
    }
    content = next;
    record(new SupplyEvent.InputChanged(state()));
    return true;
  }

  boolean withdraw(LocalDate on) {
    if (withdrawnOn != null) {
      return false;
    }
    withdrawnOn = on;
    record(new SupplyEvent.InputWithdrawn(state()));
    return true;
  }

  List<String> within() {
    return within;
  }

  UnitId province() {
    return UnitId.parse(province);
  }

  private SupplyEvent.InputState state() {
    return new SupplyEvent.InputState(
        id(),
        supplierId,
        province,
        content.kind(),
        content.price(),
        content.preference(),
        content.isComplete(),
        content.shownOn(),
        offeredOn,
        withdrawnOn);
  }

  /** As it is on a day: what a household pays then. */
  InputView view(LocalDate today) {
    Preference preference = content.preference();
    boolean holds = preference != null && preference.holdsOn(today);
    return new InputView(
        id(),
        supplierId,
        province(),
        content,
        content.isComplete(),
        holds,
        preference != null && holds ? preference.priceAfter(content.price()) : content.price(),
        offeredOn,
        withdrawnOn,
        version());
  }
}
