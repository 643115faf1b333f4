package vn.lensan.onboarding.photo;

/** A photo with its bytes. */
public record PhotoContent(PhotoView photo, byte[] file) {}
