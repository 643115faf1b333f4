package vn.lensan.catalog.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.unit.ProvinceStaff;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.unit.UnitId;

/** Who supplies inputs, as a province chose it. Whom to call lies encrypted. */
@Document(Supplier.COLLECTION)
final class Supplier extends Aggregate {
  static final String COLLECTION = "suppliers";
  private final String province;
  private final List<String> within;
  private final String name;
  private final SupplierKind kind;
  private final @Nullable PersonalText phone;
  private final LocalDate chosenOn;
  private @Nullable LocalDate releasedOn;

  @PersistenceCreator
  Supplier(
      String id,
      String province,
      List<String> within,
      String name,
      SupplierKind kind,
      @Nullable PersonalText phone,
      LocalDate chosenOn) {
    super(id);
    this.province = province;
    this.within = within;
    this.name = name;
    this.kind = kind;
    this.phone = phone;
    this.chosenOn = chosenOn;
  }

  static Supplier choose(String id, UnitId province, NewSupplier said, LocalDate on) {
    Supplier supplier =
        new Supplier(
            id,
            province.toString(),
            ProvinceStaff.path(province),
            said.name(),
            said.kind(),
            PersonalText.ofNullable(said.phone()),
            on);
    supplier.record(new SupplyEvent.SupplierChosen(supplier.state()));
    return supplier;
  }

  /** True when it was chosen until now. */
  boolean release(LocalDate on) {
    if (releasedOn != null) {
      return false;
    }
    releasedOn = on;
    record(new SupplyEvent.SupplierReleased(state()));
    return true;
  }

  boolean isReleased() {
    return releasedOn != null;
  }

  String province() {
    return province;
  }

  List<String> within() {
    return within;
  }

  private SupplyEvent.SupplierState state() {
    return new SupplyEvent.SupplierState(id(), province, chosenOn, releasedOn);
  }

  /** A person's number is shown masked to everybody; an organisation's is there to be called. */
  SupplierView view() {
    String shown =
        phone == null ? null : kind == SupplierKind.PERSON ? phone.masked() : phone.value();
    return new SupplierView(
        id(), UnitId.parse(province), name, kind, shown, chosenOn, releasedOn, version());
  }
}
