package vn.lensan.monitoring.fact;

import org.jspecify.annotations.Nullable;

/**
 * A fact before and after an event.
 *
 * @param version grows by one with each change of the fact
 * @param at when the event happened, in epoch milliseconds
 */
public record FactChange(
    String id, long version, @Nullable Fact before, @Nullable Fact after, long at) {}
