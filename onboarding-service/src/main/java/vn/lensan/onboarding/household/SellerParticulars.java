package vn.lensan.onboarding.household;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.unit.OrgUnitLevel;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.unit.UnitId;

/**
 * What a marketplace needs to register a seller, and a bank or an insurer to call who asked, told
 * to the catalogue at the moment of sending and kept by nobody else. The consent for that receiver
 * is checked each time, and each look is logged.
 */
@Service
public class SellerParticulars {
  static final String LOOKS = "particulars_looks";
  private final Households households;
  private final OrgUnitService units;
  private final MongoOperations mongo;
  private final Clock clock;

  SellerParticulars(
      Households households, OrgUnitService units, MongoOperations mongo, Clock clock) {
    this.households = households;
    this.units = units;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Name, phone and address for one receiver. */
  public record Seller(
      String householdId, String displayName, String phone, String address, String province) {}

  @Document(LOOKS)
  record Look(@Id String id, String householdId, String receiver, String client, Instant at) {}

  /** To whom it goes, and what for. */
  public record Receiving(String purpose, String receiver) {}

  public Seller of(String householdId, Receiving to, String client) {
    Household household =
        households.current(householdId).orElseThrow(() -> HouseholdRefusal.notFound(householdId));
    if (household.isRestricted()) {
      throw HouseholdRefusal.restricted();
    }
    if (!household.isVerified()) {
      throw HouseholdRefusal.notVerified();
    }
    if (!household.consentsTo(to.purpose(), to.receiver())) {
      throw HouseholdRefusal.consentMissing(to.purpose(), to.receiver());
    }
    Profile profile = household.profile();
    PersonalText phone = profile.phone();
    if (phone == null) {
      throw HouseholdRefusal.phoneMissing();
    }
    mongo.insert(
        new Look(RequestIds.random(), householdId, to.receiver(), client, clock.instant()));
    return new Seller(
        householdId, profile.fullName(), phone.value(), address(profile), province(profile));
  }

  List<OwnData.Received> looksAt(String householdId) {
    Query looks = Query.query(Criteria.where("householdId").is(householdId)).with(Sort.by("at"));
    return mongo.find(looks, Look.class).stream()
        .map(look -> new OwnData.Received(look.receiver(), look.client(), look.at()))
        .toList();
  }

  private String address(Profile profile) {
    StringBuilder address =
        new StringBuilder(profile.village() == null ? "" : profile.village() + ", ");
    UnitId at = profile.unit();
    for (OrgUnitView unit = units.find(at).orElse(null);
        unit != null && !at.isNation();
        unit = units.find(at).orElse(null)) {
      address.append(unit.name()).append(", ");
      at = new UnitId(unit.boundary(), unit.parent() == null ? UnitId.NATION_CODE : unit.parent());
    }
    return address.substring(0, Math.max(0, address.length() - 2));
  }

  private String province(Profile profile) {
    return profile.within().stream()
        .map(UnitId::parse)
        .map(units::find)
        .flatMap(Optional::stream)
        .filter(unit -> unit.level() == OrgUnitLevel.PROVINCE)
        .findFirst()
        .map(OrgUnitView::name)
        .orElse("");
  }
}
