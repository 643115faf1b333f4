package vn.lensan.catalog.channel;

/** A photo's bytes on their way to a marketplace. */
public record Picture(String id, String contentType, byte[] bytes) {}
