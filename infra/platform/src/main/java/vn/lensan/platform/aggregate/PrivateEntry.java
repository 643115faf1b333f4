package vn.lensan.platform.aggregate;

/**
 * Something that must be written together with a change but may not travel on Kafka: an entry of
 * the change log, a request to look for duplicates. The relay puts it into the collection by its
 * id, unless it is there already.
 */
public record PrivateEntry(String collection, String id, Object document) {}
