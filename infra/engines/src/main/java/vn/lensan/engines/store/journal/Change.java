package vn.lensan.engines.store.journal;

/** One change to the store's contents. The byte arrays hold BSON, opaque to the journal. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public sealed interface Change {

  record Stored(Namespace in, byte[] id, byte[] document) implements Change {}

  record Removed(Namespace in, byte[] id) implements Change {}

  record CollectionMade(Namespace in) implements Change {}

  record CollectionDropped(Namespace in) implements Change {}

  record CollectionRenamed(Namespace from, Namespace to) implements Change {}

  record DatabaseDropped(String database) implements Change {}

  record IndexMade(Namespace in, String name, byte[] definition) implements Change {}

  record IndexDropped(Namespace in, String name) implements Change {}
}
