package vn.lensan.catalog.outlook.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.outlook.Placing;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.time.Days;

/** What was sold follows its order; goods of two lines are one sale. */
@Component
final class KeepSoldOnOrderChanged implements EventReaction {
  private static final Set<String> FELL_THROUGH = Set.of("CANCELLED", "RETURNED", "FAILED");
  private static final String DECLINED = "vn.lensan.catalog.order.declined.v1";
  private final Placing placing;

  KeepSoldOnOrderChanged(Placing placing) {
    this.placing = placing;
  }

  private record Line(String productId, long quantity, @Nullable String commodity) {}

  private record Told(
      String orderId, String channel, String status, OffsetDateTime placedAt, List<Line> lines) {}

  @Override
  public String name() {
    return "keep-sold-goods";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.catalog.order");
  }

  /** Each event carries the order's whole state, so a new kind of event is none to us. */
  @Override
  public void on(ReceivedEvent event) {
    Told told = event.dataAs(Told.class);
    boolean stands = !event.type().equals(DECLINED) && !FELL_THROUGH.contains(told.status());
    told.lines().stream()
        .collect(Collectors.groupingBy(Line::productId))
        .forEach(
            (product, lines) -> placing.sold(sale(told, product, lines, stands), event.sequence()));
  }

  private static Placing.Sale sale(Told told, String product, List<Line> lines, boolean stands) {
    return new Placing.Sale(
        told.orderId(),
        product,
        lines.stream().mapToLong(Line::quantity).sum(),
        lines.getFirst().commodity(),
        told.channel(),
        Days.of(told.placedAt().toInstant()),
        stands);
  }
}
