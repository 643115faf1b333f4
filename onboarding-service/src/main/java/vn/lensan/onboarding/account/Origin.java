package vn.lensan.onboarding.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For which household an account was asked for, with whom, and who helped: what never changes.
 *
 * @param helpedBy the id of who helped, never a name
 */
record Origin(
    String householdId,
    AccountKind kind,
    String provider,
    @Nullable String helpedBy,
    @Nullable String teamId,
    Instant requestedAt) {

  static Origin of(String householdId, AccountWish wish, Instant at) {
    return new Origin(
        householdId, wish.kind(), wish.provider(), wish.helpedBy(), wish.teamId(), at);
  }

  /** There is one of a kind with a provider, however often it is told. */
  static String idOf(String householdId, AccountKind kind, String provider) {
    String name = String.join("\n", "account", householdId, kind.name(), provider);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  boolean isWith(AccountKind wantedKind, String wantedProvider) {
    return kind == wantedKind && provider.equals(wantedProvider);
  }

  String accountId() {
    return idOf(householdId, kind, provider);
  }
}
