package vn.lensan.onboarding.account.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.onboarding.account.AccountEvent;
import vn.lensan.onboarding.account.AccountKind;
import vn.lensan.onboarding.account.AccountState;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.platform.testing.EventContracts;

class AccountTranslationTest {
  private final AccountTranslation translation =
      new AccountTranslation(Mappers.getMapper(AccountWireMapping.class));

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static AccountEvent.State state(
      AccountState state, @Nullable String reason, @Nullable String countsFor) {
    boolean asked = state == AccountState.REQUESTED;
    boolean used = state == AccountState.ACTIVE;
    boolean closed = state == AccountState.CLOSED;
    return new AccountEvent.State(
        "a-1",
        "h-1",
        AccountKind.MARKETPLACE,
        "VOSO",
        state,
        asked ? null : DAY,
        used ? DAY : null,
        closed ? DAY : null,
        reason,
        countsFor,
        null);
  }

  @Test
  void keepsTheContractOfEachEvent() {
    keepsContract(
        new AccountEvent.Requested(state(AccountState.REQUESTED, null, null)), "requested");
    keepsContract(new AccountEvent.Opened(state(AccountState.OPENED, null, null)), "opened");
    keepsContract(new AccountEvent.Activated(state(AccountState.ACTIVE, null, null)), "activated");
    keepsContract(
        new AccountEvent.NeedsAttention(state(AccountState.NEEDS_ATTENTION, "LOCKED", null)),
        "needs-attention");
    keepsContract(new AccountEvent.Resumed(state(AccountState.OPENED, null, null)), "resumed");
    keepsContract(new AccountEvent.Closed(state(AccountState.CLOSED, "UNUSED", null)), "closed");
    keepsContract(new AccountEvent.Rehoused(state(AccountState.OPENED, null, "h-2")), "rehoused");
  }

  private void keepsContract(AccountEvent event, String what) {
    String type = "vn.lensan.onboarding.account." + what + ".v1";
    WireEvent wire = translation.translate(event);
    String json = JsonMapper.shared().writeValueAsString(wire.data());
    assertThat(wire.type()).isEqualTo(type);
    assertThat(wire.subject()).isNull();
    assertThat(EventContracts.violations(type, json)).as(json).isEmpty();
  }
}
