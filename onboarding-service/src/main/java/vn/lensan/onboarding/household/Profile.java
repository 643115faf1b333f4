package vn.lensan.onboarding.household;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.unit.UnitId;

/**
 * What the registry keeps of a household's particulars: the name and the village readable with
 * their folded words, phone and citizen number encrypted and found by keyed hashes.
 *
 * @param assigned what a person chose of all that the given unit became; null when lineage tells it
 */
record Profile(
    HouseholdKind kind,
    String fullName,
    List<String> words,
    @Nullable PersonalText phone,
    @Nullable PersonalText phoneAsWritten,
    @Nullable String phoneHash,
    @Nullable PersonalText citizenNumber,
    @Nullable String citizenHash,
    @Nullable Integer birthYear,
    @Nullable String sex,
    UnitId givenUnit,
    UnitId unit,
    boolean undecided,
    List<String> within,
    List<String> places,
    @Nullable String village,
    @Nullable String cooperative,
    @Nullable String cooperativeKey,
    @Nullable String cooperativeId,
    @Nullable Position position,
    List<Crop> crops,
    @Nullable String nameKey,
    @Nullable UnitId assigned) {

  static Profile of(Known known, Fingerprints fingerprints, @Nullable String cooperative) {
    Particulars told = known.told();
    Head head = told.head();
    Placement placement = known.placement();
    return new Profile(
        told.kind(),
        head.fullName().strip(),
        NameWords.of(head.fullName(), told.village()),
        PersonalText.ofNullable(known.phone()),
        PersonalText.ofNullable(known.phone() == null ? null : head.phone()),
        known.phone() == null ? null : fingerprints.of(HouseholdHashes.PHONE, known.phone()),
        PersonalText.ofNullable(known.citizenNumber()),
        known.citizenNumber() == null
            ? null
            : fingerprints.of(HouseholdHashes.CITIZEN, known.citizenNumber()),
        head.birthYear(),
        head.sex(),
        placement.given(),
        placement.now(),
        placement.undecided(),
        placement.within(),
        placement.places(),
        told.village(),
        cooperative,
        Cooperatives.isOne(told.kind()) ? Cooperatives.key(head.fullName()) : null,
        told.cooperativeId(),
        told.position(),
        told.crops(),
        NameWords.key(head.fullName(), placement.now()),
        null);
  }

  /** This one, with one group of fields of the other, and what is derived from them. */
  Profile taking(FieldGroup group, Profile from) {
    Profile person = group == FieldGroup.PERSON ? from : this;
    Profile contact = group == FieldGroup.CONTACT ? from : this;
    Profile identity = group == FieldGroup.IDENTITY ? from : this;
    Profile place = group == FieldGroup.PLACE ? from : this;
    Profile member = group == FieldGroup.COOPERATIVE ? from : this;
    Profile grows = group == FieldGroup.CROPS ? from : this;
    return new Profile(
        person.kind,
        person.fullName,
        NameWords.of(person.fullName, place.village),
        contact.phone,
        contact.phoneAsWritten,
        contact.phoneHash,
        identity.citizenNumber,
        identity.citizenHash,
        person.birthYear,
        person.sex,
        givenUnit,
        unit,
        undecided,
        within,
        places,
        place.village,
        member.cooperative,
        person.cooperativeKey,
        member.cooperativeId,
        place.position,
        grows.crops,
        NameWords.key(person.fullName, unit),
        assigned);
  }

  /** The same household with another head, and what is derived from the name. */
  Profile with(Identity head) {
    return with(head, placement(), village, assigned);
  }

  /** The same household in another unit; a village is one of a unit, so it is told anew. */
  Profile movedTo(Placement there, @Nullable String newVillage) {
    return with(Identity.of(this), there, newVillage, null);
  }

  /** The same household and village, where the map or a person says that it lies now. */
  Profile placed(Placement there, @Nullable UnitId chosen) {
    return with(Identity.of(this), there, village, chosen);
  }

  /** What is told anew of a household says nothing of what its unit became. */
  Profile placedAs(Profile standing) {
    return givenUnit.equals(standing.givenUnit)
        ? placed(standing.placement(), standing.assigned)
        : this;
  }

  /** The unit that somebody names is the one it lies in now, or the one that it was given. */
  boolean liesIn(Placement named) {
    return unit.equals(named.now()) || givenUnit.equals(named.given());
  }

  Placement placement() {
    return new Placement(givenUnit, unit, within, places, undecided);
  }

  private Profile with(
      Identity head, Placement place, @Nullable String inVillage, @Nullable UnitId chosen) {
    return new Profile(
        kind,
        head.fullName(),
        NameWords.of(head.fullName(), inVillage),
        phone,
        phoneAsWritten,
        phoneHash,
        head.citizenNumber(),
        head.citizenHash(),
        head.birthYear(),
        head.sex(),
        place.given(),
        place.now(),
        place.undecided(),
        place.within(),
        place.places(),
        inVillage,
        cooperative,
        Cooperatives.isOne(kind) ? Cooperatives.key(head.fullName()) : null,
        cooperativeId,
        position,
        crops,
        NameWords.key(head.fullName(), place.now()),
        chosen);
  }

  /** Whether somebody who looked for duplicates before would find others now. */
  boolean looksAs(Profile other) {
    return Objects.equals(phoneHash, other.phoneHash)
        && Objects.equals(citizenHash, other.citizenHash)
        && Objects.equals(nameKey, other.nameKey)
        && Objects.equals(birthYear, other.birthYear);
  }

  /** Only what figures are told from: kind, place, cooperative, commodities. */
  Profile erased() {
    List<Crop> kinds = commodities().stream().map(name -> Crop.of(name)).toList();
    return new Profile(
        kind,
        "",
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        givenUnit,
        unit,
        undecided,
        within,
        places,
        null,
        null,
        null,
        cooperativeId,
        null,
        kinds,
        null,
        assigned);
  }

  List<String> commodities() {
    return crops.stream().map(Crop::commodity).distinct().toList();
  }

  /** The name that a list gave its cooperative, as long as nobody told another one. */
  @Nullable String cooperativeFor(Particulars told) {
    return Objects.equals(cooperativeId, told.cooperativeId()) ? cooperative : null;
  }

  /** As it would have to be told again: for changes by merge patch, within the service only. */
  Particulars told() {
    Head head =
        new Head(
            fullName,
            phoneAsWritten == null ? null : phoneAsWritten.value(),
            citizenNumber == null ? null : citizenNumber.value(),
            birthYear,
            sex);
    return new Particulars(kind, head, givenUnit, village, cooperativeId, position, crops);
  }

  Head maskedHead(boolean nameToo) {
    return new Head(
        nameToo ? Masks.name(fullName) : fullName,
        phone == null ? null : phone.masked(),
        citizenNumber == null ? null : citizenNumber.masked(),
        birthYear,
        sex);
  }
}
