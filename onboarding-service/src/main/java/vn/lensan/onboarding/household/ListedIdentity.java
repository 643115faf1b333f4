package vn.lensan.onboarding.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdIntake.ListedHousehold;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Caller;

/** Which household a row of a list is about, and which id it gives a new one. */
@Component
class ListedIdentity {
  private final Households households;
  private final Fingerprints fingerprints;

  ListedIdentity(Households households, Fingerprints fingerprints) {
    this.households = households;
    this.fingerprints = fingerprints;
  }

  /**
   * By its code; or by the same citizen number in the same commune; or because the very same row
   * made it.
   */
  Optional<Household> find(ListedHousehold row, Known known, Caller caller) {
    if (row.code() != null) {
      return Optional.of(byCode(row.code(), known, caller));
    }
    return citizenHash(known)
        .flatMap(hash -> households.byCitizenIn(hash, known.placement()))
        .or(() -> households.byRow(row.rowHash()));
  }

  /**
   * A row, what the registry would keep of it, and the id of the household that it would make.
   *
   * @param citizen the hash of the citizen number, where one is told
   */
  record Meant(ListedHousehold row, Known known, @Nullable String citizen, String newId) {}

  Meant meant(ListedHousehold row, Known known) {
    return new Meant(row, known, citizenHash(known).orElse(null), newId(row, known));
  }

  /** As {@link #find} for rows without a code, by two questions; by the ids of the rows. */
  Map<String, Household> findAll(List<Meant> rows) {
    Map<String, Household> found = new HashMap<>();
    Map<String, List<Household>> byCitizen =
        households.byCitizens(
            rows.stream().map(Meant::citizen).filter(Objects::nonNull).collect(Collectors.toSet()));
    rows.forEach(
        row ->
            byCitizen.getOrDefault(Objects.toString(row.citizen(), ""), List.of()).stream()
                .filter(one -> one.profile().liesIn(row.known().placement()))
                .min(Households.STANDING_FIRST)
                .ifPresent(one -> found.put(row.row().id(), one)));
    Map<String, Household> byRow =
        households.byRows(
            rows.stream()
                .filter(row -> !found.containsKey(row.row().id()))
                .map(row -> row.row().rowHash())
                .collect(Collectors.toSet()));
    rows.forEach(
        row ->
            Optional.ofNullable(byRow.get(row.row().rowHash()))
                .ifPresent(one -> found.putIfAbsent(row.row().id(), one)));
    return found;
  }

  private Household byCode(String written, Known known, Caller caller) {
    Household household =
        HouseholdCode.parse(written)
            .flatMap(code -> households.byCode(code, caller.scope()))
            .orElseThrow(HouseholdRefusal::codeUnknown);
    if (!household.profile().liesIn(known.placement())) {
      throw HouseholdRefusal.movedByList();
    }
    return household;
  }

  /** From what makes it unique, so that two lists at once can't make the same household twice. */
  String newId(ListedHousehold row, Known known) {
    return citizenHash(known)
        .map(hash -> DerivedId.of("listed-citizen", hash, known.placement().now().toString()))
        .orElseGet(() -> DerivedId.of("listed-row", row.rowHash()));
  }

  /** Whether the document under the derived id is still about what the id was derived from. */
  boolean isAbout(Household household, ListedHousehold row, Known known) {
    boolean sameCitizen =
        citizenHash(known)
                .filter(hash -> hash.equals(household.profile().citizenHash()))
                .isPresent()
            && household.profile().liesIn(known.placement());
    return sameCitizen || household.isFromRow(row.rowHash());
  }

  private Optional<String> citizenHash(Known known) {
    return Optional.ofNullable(known.citizenNumber())
        .map(number -> fingerprints.of(HouseholdHashes.CITIZEN, number));
  }
}
