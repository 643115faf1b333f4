package vn.lensan.catalog.office;

import org.jspecify.annotations.Nullable;

/**
 * A difference that an officer is asked about.
 *
 * @param name the product's
 * @param kind as in the words of the page
 * @param ours and theirs: only where people can read them
 * @param takeTheirs whether there is anything of theirs to take
 */
public record AskedDifference(
    String reconciliationId,
    String findingId,
    String name,
    String kind,
    @Nullable String ours,
    @Nullable String theirs,
    boolean takeTheirs) {}
