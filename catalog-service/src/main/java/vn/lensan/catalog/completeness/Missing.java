package vn.lensan.catalog.completeness;

/**
 * One thing that is missing and where it would stand; the words of its code are the question to
 * ask.
 *
 * @param needed the channel takes nothing without it; else it only makes the page better
 */
public record Missing(String pointer, String code, Area area, boolean needed) {}
