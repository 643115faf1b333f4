package vn.lensan.catalog.channel;

/** A message as it came over the wire: what is signed is exactly these bytes. */
public record SignedMessage(String id, String timestamp, String signature, byte[] body) {}
