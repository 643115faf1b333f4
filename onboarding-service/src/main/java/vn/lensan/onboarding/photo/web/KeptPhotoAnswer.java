package vn.lensan.onboarding.photo.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A photo that was kept, with what it could be better at. */
record KeptPhotoAnswer(
    String id, String contentType, int bytes, int width, int height, List<Hint> hints) {

  record Hint(String code, String message, @Nullable String photoId) {}
}
