package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lensan.onboarding.proposal.ProposalState;
import vn.lensan.onboarding.proposal.Verdict;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.unit.UnitId;

/** Proposals on a household that is verified, merged, closed, forgotten. */
class FourEyesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private final Profiles profiles = new Profiles(new Random(5));
  private final Household household = registered("h-four-eyes");

  private Household registered(String id) {
    return Household.registered(id, profiles.any(), "team", null, NOW);
  }

  @BeforeEach
  void verified() {
    household.verify(act("officer"));
  }

  private static Act act(String by) {
    return Act.by(by, NOW);
  }

  private Profile renamed(String name) {
    Identity now = Identity.of(household.profile());
    return household
        .profile()
        .with(new Identity(name, now.citizenNumber(), now.citizenHash(), 1970, now.sex()));
  }

  private void decide(String by, boolean approved) {
    String id = household.proposals().open().getFirst().proposalId();
    household.decide(id, new Verdict(approved, "vì thế", by, NOW), act(by), number -> number);
  }

  @Test
  void changesNothingUntilAnotherThanTheProposerApproves() {
    Profile before = household.profile();
    assertThat(household.revise(renamed("Tên Mới"), act("team")).waits()).isTrue();
    assertThat(household.profile()).isEqualTo(before);
    assertThatThrownBy(() -> decide("team", true)).hasMessage("proposal.own");
    assertThat(household.profile()).isEqualTo(before);
    decide("officer", true);
    assertThat(household.profile()).isEqualTo(renamed("Tên Mới"));
  }

  @Test
  void proposesTheSameOnlyOnceAndTenThingsAtMost() {
    household.revise(renamed("Tên 0"), act("team"));
    assertThat(household.revise(renamed("Tên 0"), act("other")).news()).isFalse();
    for (int number = 1; number < 10; number++) {
      household.revise(renamed("Tên " + number), act("team"));
    }
    assertThatThrownBy(() -> household.revise(renamed("Tên 10"), act("team")))
        .hasMessage("proposal.too-many");
  }

  @Test
  void outdatesAProposalWhenAMergeBroughtAnotherHead() {
    household.revise(renamed("Tên Đề Nghị"), act("team"));
    Household loser = registered("h-loser");
    MergeOrder order =
        new MergeOrder(
            "m1", household.id(), loser.id(), Map.of(FieldGroup.PERSON, true), "officer", "một");
    household.takeOver(order, loser.profile(), NOW);
    decide("officer", true);
    assertThat(household.proposals().all().getFirst().state()).isEqualTo(ProposalState.OUTDATED);
    assertThat(household.profile().fullName()).isEqualTo(loser.profile().fullName());
  }

  @Test
  void waitsWhileTheHouseholdIsAnAliasAndIsDecidedAfterTheUndo() {
    household.revise(renamed("Tên Chờ"), act("team"));
    Household survivor = registered("h-survivor");
    MergeOrder order =
        new MergeOrder("m1", survivor.id(), household.id(), Map.of(), "officer", "một");
    household.mergeAway(MergedAway.into(survivor, "m1", household.status()), act("officer"));
    assertThatThrownBy(() -> decide("officer", true)).hasMessage("household.merged");
    household.standAgain(order, NOW);
    decide("officer", true);
    assertThat(household.profile().fullName()).isEqualTo("Tên Chờ");
  }

  @Test
  void anAliasLiesWhereItsHouseholdIsTransferredTo() {
    Household survivor = registered("h-moving");
    household.mergeAway(MergedAway.into(survivor, "m1", household.status()), act("officer"));
    UnitId unit = UnitId.parse("2025-07-01:07615");
    List<String> path = List.of(unit.toString());
    Placement there = new Placement(unit, unit, path, path, false);
    household.followTo(survivor.profile().movedTo(there, null), act("transfer"));
    assertThat(household.state().within()).containsExactly("2025-07-01:07615");
    assertThat(household.state().status()).isEqualTo(HouseholdStatus.MERGED);
  }

  @Test
  void keepsNothingOfAProposalOrATransferWhenThePersonIsForgotten() {
    household.revise(renamed("Tên Quên"), act("team"));
    household.proposeTransfer(
        new Transfer.Wish(
            UnitId.parse("2025-07-01:07615"),
            List.of("2025-07-01:07615"),
            "Thôn Quên",
            "Lý do quên"),
        act("officer"));
    household.erase(act("erasure"));
    assertThat(household.proposals().all()).isEmpty();
    assertThat(String.valueOf(household.transfer())).doesNotContain("Quên");
    assertThat(household.transfer()).matches(one -> one != null && !one.isOpen());
  }

  @Test
  void refusesToDecideOnAClosedHouseholdButDeclinesThere() {
    household.revise(renamed("Tên Đóng"), act("team"));
    household.close(act("officer"));
    assertThatThrownBy(() -> decide("officer", true)).hasMessage("household.closed");
    decide("officer", false);
    assertThat(household.proposals().open()).isEmpty();
  }

  @Test
  void forgetsTheIdentificationOfAnotherHead() {
    household.identified(
        new Identification(Identification.State.IDENTIFIED, LocalDate.EPOCH), act("officer"));
    household.revise(renamed("Tên Khác"), act("team"));
    assertThat(household.state().identification()).isNotNull();
    decide("officer", true);
    assertThat(household.state().identification()).isNull();
  }
}
