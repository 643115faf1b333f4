package vn.lensan.monitoring.cell;

/**
 * What one event changes in one cell.
 *
 * @param at when the event happened, in epoch milliseconds
 */
public record Delta(long amount, long at, boolean late) {}
