package vn.lensan.catalog.finance;

import org.jspecify.annotations.Nullable;

/**
 * What a partner is asked before anybody is interested: of no household, and of no place smaller
 * than a province.
 *
 * @param commodity code of our list
 * @param province {@code boundary:code}; null while it isn't known
 */
public record FinanceQuestion(String commodity, @Nullable String province) {}
