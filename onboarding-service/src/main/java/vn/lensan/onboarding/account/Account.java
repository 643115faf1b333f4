package vn.lensan.onboarding.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

/** A household's account with one provider; there is one of a kind, however often it is told. */
@Document(Account.COLLECTION)
final class Account extends Aggregate {
  static final String COLLECTION = "accounts";

  private final String householdId;
  private final AccountKind kind;
  private final String provider;

  /** The household's path as it was then; rights are asked of the household, which may move. */
  private final List<String> within;

  private final @Nullable String helpedBy;
  private final Instant requestedAt;
  private AccountState state = AccountState.REQUESTED;
  private @Nullable LocalDate openedOn;

  @PersistenceCreator
  Account(
      String id,
      String householdId,
      AccountKind kind,
      String provider,
      List<String> within,
      @Nullable String helpedBy,
      Instant requestedAt) {
    super(id);
    this.householdId = householdId;
    this.kind = kind;
    this.provider = provider;
    this.within = within;
    this.helpedBy = helpedBy;
    this.requestedAt = requestedAt;
  }

  static String idOf(String householdId, AccountKind kind, String provider) {
    String name = String.join("\n", "account", householdId, kind.name(), provider);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  static Account requested(String householdId, AccountWish wish, List<String> within, Instant now) {
    Account account =
        new Account(
            idOf(householdId, wish.kind(), wish.provider()),
            householdId,
            wish.kind(),
            wish.provider(),
            List.copyOf(within),
            wish.helpedBy(),
            now);
    account.record(
        new AccountEvent.Requested(account.id(), householdId, wish.kind(), wish.provider()));
    return account;
  }

  /** An account opens once; the day that was told first stands. */
  void open(LocalDate day) {
    if (isOpen()) {
      return;
    }
    state = AccountState.OPENED;
    openedOn = day;
    record(new AccountEvent.Opened(id(), householdId, kind, provider, day));
  }

  boolean isOpen() {
    return state == AccountState.OPENED;
  }

  AccountView view() {
    return new AccountView(
        id(), householdId, kind, provider, state, openedOn, helpedBy, requestedAt, within);
  }
}
