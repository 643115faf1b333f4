package vn.lensan.onboarding.photo;

import org.jspecify.annotations.Nullable;

/**
 * Why one might take a photo again; nothing is refused for it.
 *
 * @param photoId the photo that it is like
 */
public record PhotoHint(Code code, @Nullable String photoId) {

  /** What was seen; words are {@code photo.hint.<code>}. */
  public enum Code {
    SMALL,
    BLURRED,
    ALIKE
  }

  static PhotoHint of(Code code) {
    return new PhotoHint(code, null);
  }
}
