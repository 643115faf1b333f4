package vn.lensan.onboarding.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account in the open: for the person whose it is.
 *
 * @param proposedNumber the one that waits for a second officer
 */
public record OwnAccount(
    AccountKind kind,
    String provider,
    @Nullable String institution,
    @Nullable String number,
    @Nullable String proposedNumber,
    AccountState state,
    @Nullable LocalDate openedOn) {

  static OwnAccount of(Account account) {
    AccountProposal proposal = account.proposal();
    return new OwnAccount(
        account.origin().kind(),
        account.origin().provider(),
        account.payee().institution(),
        account.payee().plain(),
        proposal == null ? null : proposal.wanted().plain(),
        account.life().state(),
        account.life().openedOn());
  }
}
