package vn.lensan.onboarding.photo;

/** A photo with its bytes; passed on once and never compared. */
@SuppressWarnings("ArrayRecordComponent")
public record PhotoContent(PhotoView photo, byte[] file) {}
