package vn.lensan.onboarding.right.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.account.OwnAccount;
import vn.lensan.onboarding.household.Commitment;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.HouseholdMembers;
import vn.lensan.onboarding.household.OwnData;
import vn.lensan.onboarding.household.Particulars;
import vn.lensan.onboarding.household.Readiness;
import vn.lensan.onboarding.right.AlsoKept;
import vn.lensan.platform.time.Days;

/** Everything that is kept of a person, in the open: for that person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnDataAnswer(
    String householdId,
    String code,
    String status,
    Particulars particulars,
    List<Agreed> consents,
    List<OwnAccount> accounts,
    List<Received> receivedBy,
    List<Changed> changes,
    OffsetDateTime registeredAt,
    String place,
    List<HouseholdMembers.View> members,
    @Nullable Readiness readiness,
    @Nullable Commitment qualityCommitment,
    List<AlsoKept.Words> words) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Agreed(
      String purpose,
      List<String> receivers,
      String textVersion,
      OffsetDateTime givenAt,
      @Nullable OffsetDateTime withdrawnAt,
      String takenBy) {

    static Agreed of(Consent consent) {
      return new Agreed(
          consent.purpose(),
          consent.receivers(),
          consent.textVersion(),
          Days.offset(consent.givenAt()),
          consent.withdrawnAt() == null ? null : Days.offset(consent.withdrawnAt()),
          consent.takenBy());
    }
  }

  record Received(String receiver, String by, OffsetDateTime at) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Changed(
      String attribute,
      @Nullable String was,
      @Nullable String became,
      String by,
      OffsetDateTime at) {}

  /**
   * @param place the unit's name
   * @param members the other people of the household: their own numbers stay masked
   */
  record Beside(
      String place,
      List<OwnAccount> accounts,
      List<HouseholdMembers.View> members,
      List<AlsoKept.Words> words) {}

  static OwnDataAnswer of(OwnData data, Beside beside) {
    return new OwnDataAnswer(
        data.household().id(),
        data.household().state().code(),
        data.household().state().status().name(),
        data.particulars(),
        data.household().consents().stream().map(Agreed::of).toList(),
        beside.accounts(),
        data.received().stream()
            .map(one -> new Received(one.receiver(), one.by(), Days.offset(one.at())))
            .toList(),
        data.changes().stream()
            .map(
                one ->
                    new Changed(
                        one.attribute(), one.was(), one.became(), one.by(), Days.offset(one.at())))
            .toList(),
        Days.offset(data.household().createdAt()),
        beside.place(),
        beside.members(),
        data.household().details().readiness(),
        data.household().details().qualityCommitment(),
        beside.words());
  }
}
