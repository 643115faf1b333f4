package vn.lensan.catalog.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.OrderStep;

/**
 * An order as others may see it.
 *
 * @param rescue none for an order that came from a list
 */
public record OrderView(
    String id,
    OrderFacts facts,
    List<String> within,
    OrderStep status,
    List<HistoryStep> history,
    @Nullable Decision decision,
    boolean hasSomethingToSend,
    @Nullable Rescue rescue,
    long version) {}
