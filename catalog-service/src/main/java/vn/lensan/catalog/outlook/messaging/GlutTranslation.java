package vn.lensan.catalog.outlook.messaging;

import org.springframework.stereotype.Component;
import vn.lensan.catalog.outlook.GlutEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** Warnings on the wire: sums of a place, of nobody in particular. */
@Component
final class GlutTranslation implements EventTranslation<GlutEvent> {

  @Override
  public Class<GlutEvent> eventType() {
    return GlutEvent.class;
  }

  @Override
  public String topic() {
    return GlutTopic.NAME;
  }

  @Override
  public WireEvent translate(GlutEvent event) {
    String what =
        switch (event) {
          case GlutEvent.Warned warned -> "warned";
          case GlutEvent.Eased eased -> "eased";
        };
    return new WireEvent(GlutTopic.NAME + '.' + what + ".v1", data(event.state()));
  }

  private static GlutWire data(GlutEvent.State state) {
    return new GlutWire(
        state.glutId(),
        state.commodity(),
        UnitId.parse(state.unit()),
        state.week(),
        state.harvestKg(),
        state.placedKg(),
        state.unplacedKg(),
        Days.offset(state.at()));
  }
}
