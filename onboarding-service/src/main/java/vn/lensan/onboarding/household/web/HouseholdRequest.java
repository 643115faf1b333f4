package vn.lensan.onboarding.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.HouseholdKind;
import vn.lensan.platform.unit.UnitId;

/** A household as it is told; shapes and limits of the API. */
record HouseholdRequest(
    @Pattern(regexp = ID) @Nullable String id,
    @NotNull HouseholdKind kind,
    @NotNull @Valid HeadRequest head,
    @NotNull UnitId unit,
    @Size(max = 100) @Nullable String village,
    @Pattern(regexp = ID) @Nullable String cooperativeId,
    @Valid @Nullable PositionRequest position,
    @Size(max = 50) @Valid @Nullable List<CropRequest> crops,
    @Size(max = 20) @Valid @Nullable List<ConsentRequest> consents) {
  static final String ID = "[A-Za-z0-9][A-Za-z0-9-]{7,63}";

  record HeadRequest(
      @NotBlank @Size(max = 200) String fullName,
      @Size(max = 30) @Nullable String phone,
      @Size(max = 30) @Nullable String citizenNumber,
      @Nullable Integer birthYear,
      @Pattern(regexp = "[FM]") @Nullable String sex) {}

  record PositionRequest(
      @DecimalMin("-90") @DecimalMax("90") double lat,
      @DecimalMin("-180") @DecimalMax("180") double lon,
      @Nullable Integer accuracyM) {}

  record CropRequest(
      @NotBlank @Size(max = 60) String commodity,
      @Nullable Long areaM2,
      @Nullable Long annualKg,
      @Valid @Nullable HarvestRequest harvest,
      @Nullable Long expectedKg) {}

  record HarvestRequest(int fromMonth, int toMonth) {}

  record ConsentRequest(
      @Pattern(regexp = ID) @Nullable String consentId,
      @NotBlank @Pattern(regexp = "[A-Z][A-Z_]{1,30}") String purpose,
      @NotNull @Size(min = 1, max = 20)
          List<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,30}") String> receivers,
      @NotBlank @Size(max = 40) String textVersion,
      @NotNull OffsetDateTime givenAt,
      @Pattern(regexp = "[a-z]{2,3}") @Nullable String language,
      @Valid @Nullable ProofRequest proof) {}

  record ProofRequest(
      @NotNull Consent.Means means,
      @Pattern(regexp = ID) @Nullable String photoId,
      @Pattern(regexp = "[A-Za-z0-9._-]{1,60}") @Nullable String witness) {}

  record WithdrawalRequest(
      @Nullable OffsetDateTime withdrawnAt, @Valid @Nullable ConsentRequest consent) {}
}
