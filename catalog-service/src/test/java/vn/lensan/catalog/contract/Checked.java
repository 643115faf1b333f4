package vn.lensan.catalog.contract;

/**
 * One thing that a marketplace has to do.
 *
 * @param words what it is, for those who read the report
 * @param detail what was seen instead; empty when it passed
 */
public record Checked(String words, boolean passed, long millis, String detail) {}
