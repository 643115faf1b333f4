package vn.lensan.onboarding.unit;

/**
 * A row of a list of lineage.
 *
 * @param of how many rows the list has of that unit; zero when it does not say
 * @param proposedFirst to whoever decides about a split unit
 */
public record LineageTold(String from, String to, int of, boolean proposedFirst) {}
