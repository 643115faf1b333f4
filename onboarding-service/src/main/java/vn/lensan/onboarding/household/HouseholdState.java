package vn.lensan.onboarding.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * What other services may know of a household: no personal data.
 *
 * @param within path of the unit it is in and of the unit it was given: what scope is checked
 *     against
 * @param places every unit it lies in on every loaded boundary, as far as lineage is unique: what
 *     figures are told on
 * @param mergedInto the household that it is an alias of; it then lies where that one lies
 * @param crops what it declares that it grows; null if nothing, and bare names of who is forgotten
 * @param closures when it was closed, each time until it was reopened; null if never
 * @param restricted true while the person has stopped the use of the data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HouseholdState(
    String householdId,
    String code,
    HouseholdKind kind,
    HouseholdStatus status,
    UnitId unit,
    UnitId givenUnit,
    List<String> within,
    List<String> places,
    @Nullable String cooperativeId,
    List<String> commodities,
    @Nullable List<Crop> crops,
    LocalDate registeredOn,
    @Nullable LocalDate verifiedOn,
    @Nullable String mergedInto,
    @Nullable Boolean restricted,
    @Nullable LocalDate erasedOn,
    @Nullable List<ClosedSpell> closures,
    @Nullable Identification identification) {}
