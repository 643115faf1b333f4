package vn.lensan.catalog.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.OrderStep;

/**
 * One step on an order's way.
 *
 * @param raw the marketplace's own word; ours when we decided
 * @param sequence the marketplace's number of the message; none when we decided
 */
public record HistoryStep(OrderStep status, Instant at, String raw, @Nullable Long sequence) {

  /** When a step was first reached. */
  static @Nullable Instant first(List<HistoryStep> history, OrderStep reached) {
    return history.stream()
        .filter(step -> step.status() == reached)
        .map(HistoryStep::at)
        .min(Instant::compareTo)
        .orElse(null);
  }
}
