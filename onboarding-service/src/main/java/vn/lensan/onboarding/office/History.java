package vn.lensan.onboarding.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.account.AccountView;
import vn.lensan.onboarding.duplicate.DuplicateService.Compared;
import vn.lensan.onboarding.duplicate.PairState;
import vn.lensan.onboarding.duplicate.PairView;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.EntryKind;
import vn.lensan.onboarding.household.HistoryEntry;
import vn.lensan.onboarding.household.HouseholdState;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.right.RightStep;
import vn.lensan.onboarding.right.RightView;

/** A household's history as one list, told by each feature about its own. */
final class History {
  private final List<Happened> all = new ArrayList<>();

  List<Happened> newestFirst() {
    return all.stream().sorted(Happened.NEWEST_FIRST).toList();
  }

  /** What the household's own document tells, for whom the log of changes is not open. */
  History household(HouseholdView household) {
    HouseholdState state = household.state();
    all.add(Happened.at(household.createdAt(), EntryKind.REGISTERED.name(), null));
    if (state.verifiedOn() != null) {
      all.add(Happened.on(state.verifiedOn(), EntryKind.VERIFIED.name()));
    }
    if (state.erasedOn() != null) {
      all.add(Happened.on(state.erasedOn(), EntryKind.ERASED.name()));
    }
    household.consents().forEach(this::consent);
    return this;
  }

  private void consent(Consent consent) {
    String purpose = "purpose." + consent.purpose();
    String receivers = String.join(", ", consent.receivers());
    all.add(
        Happened.at(consent.givenAt(), EntryKind.CONSENT_GIVEN.name(), consent.takenBy())
            .about(purpose)
            .saying(receivers));
    if (consent.withdrawnAt() != null) {
      all.add(
          Happened.at(consent.withdrawnAt(), EntryKind.CONSENT_WITHDRAWN.name(), null)
              .about(purpose)
              .saying(receivers));
    }
  }

  History registry(HistoryEntry entry) {
    if (entry.kind() == EntryKind.CONSENT_GIVEN || entry.kind() == EntryKind.CONSENT_WITHDRAWN) {
      return agreed(entry, Objects.requireNonNullElse(words(entry), ""));
    }
    String attribute = entry.kind() == EntryKind.CHANGED ? entry.attribute() : null;
    all.add(
        Happened.at(entry.at().toInstant(), entry.kind().name(), entry.by())
            .about(attribute == null ? null : "attribute." + attribute)
            .saying(words(entry)));
    return this;
  }

  /** The log's words begin with the purpose's code, which a reader gets in words. */
  private History agreed(HistoryEntry entry, String words) {
    int end = words.indexOf(' ');
    all.add(
        Happened.at(entry.at().toInstant(), entry.kind().name(), entry.by())
            .about(end < 0 ? null : "purpose." + words.substring(0, end))
            .saying(words.substring(end + 1)));
    return this;
  }

  /** What it was and became, and why; of a change both, else the one that is told. */
  private static @Nullable String words(HistoryEntry entry) {
    String becomes = entry.becomes() == null ? entry.old() : entry.becomes();
    String value =
        entry.kind() == EntryKind.CHANGED
            ? Objects.requireNonNullElse(entry.old(), "–")
                + " → "
                + Objects.requireNonNullElse(entry.becomes(), "–")
            : told(entry.kind()) ? becomes : null;
    return Stream.of(value, entry.reason())
        .filter(Objects::nonNull)
        .distinct()
        .reduce((one, other) -> one + " – " + other)
        .orElse(null);
  }

  /** Of the other kinds the value is a code that tells a reader nothing more. */
  private static boolean told(EntryKind kind) {
    return switch (kind) {
      case CONSENT_GIVEN, CONSENT_WITHDRAWN, DECLINED, COMMITMENT_SIGNED -> true;
      default -> false;
    };
  }

  History account(AccountView account) {
    String kind = "account.kind." + account.kind();
    all.add(
        Happened.at(account.requestedAt(), "account-requested", account.helpedBy())
            .about(kind)
            .saying(account.provider()));
    if (account.openedOn() != null) {
      all.add(
          Happened.on(account.openedOn(), "account-opened").about(kind).saying(account.provider()));
    }
    return this;
  }

  History pair(Compared compared) {
    PairView pair = compared.pair();
    all.add(Happened.at(pair.foundAt(), "pair-found", null));
    if (pair.decidedAt() != null && pair.state() != PairState.OPEN) {
      all.add(
          Happened.at(pair.decidedAt(), "pair-" + pair.state(), pair.decidedBy())
              .saying(pair.reason()));
    }
    return this;
  }

  History right(RightView right) {
    right.history().forEach(step -> all.add(step(right, step)));
    return this;
  }

  private static Happened step(RightView right, RightStep step) {
    return Happened.at(step.at(), "right-" + step.what(), byPerson(step))
        .about("right.kind." + right.kind());
  }

  private static @Nullable String byPerson(RightStep step) {
    return step.by().equals("clock") ? null : step.by();
  }
}
