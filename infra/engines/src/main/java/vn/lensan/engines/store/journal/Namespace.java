package vn.lensan.engines.store.journal;

/** A collection's full name. */
public record Namespace(String database, String collection) {}
