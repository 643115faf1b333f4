package vn.lensan.onboarding.account.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.onboarding.account.AccountEvent;
import vn.lensan.onboarding.account.AccountKind;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.platform.testing.EventContracts;

class AccountTranslationTest {
  private final AccountTranslation translation =
      new AccountTranslation(Mappers.getMapper(AccountWireMapping.class));

  @Test
  void keepsTheContractOfRequested() {
    keepsContract(
        new AccountEvent.Requested("a-1", "h-1", AccountKind.PAYMENT, "E_WALLET"),
        "vn.lensan.onboarding.account.requested.v1");
  }

  @Test
  void keepsTheContractOfOpened() {
    keepsContract(
        new AccountEvent.Opened(
            "a-1", "h-1", AccountKind.MARKETPLACE, "VOSO", LocalDate.of(2026, 11, 24)),
        "vn.lensan.onboarding.account.opened.v1");
  }

  private void keepsContract(AccountEvent event, String type) {
    WireEvent wire = translation.translate(event);
    String json = JsonMapper.shared().writeValueAsString(wire.data());
    assertThat(wire.type()).isEqualTo(type);
    assertThat(wire.subject()).isNull();
    assertThat(EventContracts.violations(type, json)).as(json).isEmpty();
  }
}
