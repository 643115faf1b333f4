package vn.lensan.onboarding.household.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.Classification;
import vn.lensan.onboarding.household.ClosedSpell;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.Crop;
import vn.lensan.onboarding.household.Head;
import vn.lensan.onboarding.household.Identification;
import vn.lensan.onboarding.household.Position;
import vn.lensan.onboarding.household.Readiness;
import vn.lensan.onboarding.household.TransferView;
import vn.lensan.onboarding.proposal.ProposalView;
import vn.lensan.platform.unit.UnitId;

/**
 * A household as it is answered: phone and citizen number masked.
 *
 * @param alias the id that was asked for, when that household has been merged into this one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HouseholdResponse(
    String id,
    @Nullable String alias,
    String code,
    String kind,
    String status,
    Head head,
    UnitId unit,
    UnitId givenUnit,
    boolean unitUndecided,
    @Nullable String village,
    @Nullable String cooperativeId,
    @Nullable String cooperative,
    @Nullable Position position,
    @Nullable String digitalAddress,
    List<Crop> crops,
    List<ConsentResponse> consents,
    @Nullable String declineReason,
    LocalDate registeredOn,
    @Nullable LocalDate verifiedOn,
    @Nullable String mergedInto,
    @Nullable Boolean restricted,
    @Nullable LocalDate erasedOn,
    @Nullable List<ClosedSpell> closures,
    List<ProposalView> proposals,
    @Nullable TransferView transfer,
    @Nullable Readiness readiness,
    @Nullable Identification identification,
    @Nullable CommitmentResponse qualityCommitment,
    Classification classification,
    long version,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CommitmentResponse(
      String textVersion, OffsetDateTime signedAt, String takenBy, @Nullable String proofPhotoId) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ConsentResponse(
      String consentId,
      String purpose,
      List<String> receivers,
      String textVersion,
      OffsetDateTime givenAt,
      String takenBy,
      @Nullable OffsetDateTime withdrawnAt,
      @Nullable String language,
      Consent.@Nullable Proof proof) {}
}
