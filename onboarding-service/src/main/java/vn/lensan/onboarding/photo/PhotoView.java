package vn.lensan.onboarding.photo;

/** A photo without its bytes. */
public record PhotoView(String id, String contentType, int bytes, int width, int height) {}
