package vn.lensan.catalog.withdrawal.messaging;

import org.springframework.stereotype.Component;
import vn.lensan.catalog.withdrawal.WithdrawalEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;

/** The proof travels on the topic of activity: what marketplaces did about a household. */
@Component
class WithdrawalTranslation implements EventTranslation<WithdrawalEvent> {
  private static final String TOPIC = "vn.lensan.catalog.activity";
  private final WithdrawalWireMapping mapping;

  WithdrawalTranslation(WithdrawalWireMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public Class<WithdrawalEvent> eventType() {
    return WithdrawalEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(WithdrawalEvent event) {
    String what =
        switch (event) {
          case WithdrawalEvent.Asked asked -> "asked";
          case WithdrawalEvent.Settled settled -> "settled";
        };
    return new WireEvent(
        "vn.lensan.catalog.withdrawal." + what + ".v1", mapping.toWire(event.proof()));
  }
}
