package vn.lensan.catalog.outlook;

import java.util.List;

/**
 * What one household harvests of a commodity in a time, as far as it declared it.
 *
 * @param unit in which it lies, {@code boundary:code}
 * @param daysAway from the first day of that time to the first day of its harvest
 */
public record Supply(
    String householdId, String unit, List<String> within, long kilograms, long daysAway) {}
