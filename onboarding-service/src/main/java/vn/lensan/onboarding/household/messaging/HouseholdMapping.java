package vn.lensan.onboarding.household.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.onboarding.household.ClosedSpell;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.ConsentEvent;
import vn.lensan.onboarding.household.Crop;
import vn.lensan.onboarding.household.HouseholdState;
import vn.lensan.onboarding.household.Identification;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

@Mapper(imports = Days.class)
interface HouseholdMapping {
  @Mapping(target = ".", source = "state")
  HouseholdData data(HouseholdState state, @Nullable String mergeId);

  @Mapping(target = "consentId", source = "consent.consentId")
  @Mapping(target = "purpose", source = "consent.purpose")
  @Mapping(target = "receivers", source = "consent.receivers")
  @Mapping(target = "textVersion", source = "consent.textVersion")
  @Mapping(
      target = "givenAt",
      expression = "java(Days.offset(event.consent().givenAt()).toString())")
  ConsentGivenData data(ConsentEvent.Given event);

  @Mapping(target = "consentId", source = "consent.consentId")
  @Mapping(target = "purpose", source = "consent.purpose")
  @Mapping(target = "receivers", source = "consent.receivers")
  @Mapping(target = "textVersion", source = "consent.textVersion")
  @Mapping(
      target = "givenAt",
      expression = "java(Days.offset(event.consent().givenAt()).toString())")
  ConsentWithdrawnData data(ConsentEvent.Withdrawn event);

  /** Data of every {@code household.….v1}; the last one only of merges. */
  record HouseholdData(
      String householdId,
      String code,
      String kind,
      String status,
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
      @Nullable Identification identification,
      @Nullable String mergeId) {}

  /** Data of {@code consent.given.v1}. */
  record ConsentGivenData(
      String householdId,
      String consentId,
      String purpose,
      List<String> receivers,
      String textVersion,
      String givenAt,
      List<Consent.Active> active) {}

  /** Data of {@code consent.withdrawn.v1}. */
  record ConsentWithdrawnData(
      String householdId,
      String consentId,
      String purpose,
      List<String> receivers,
      String textVersion,
      String givenAt,
      List<Consent.Active> active) {}
}
