package vn.lensan.onboarding.photo;

import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Why a file is not taken as a photo. */
final class PhotoRefused {
  private static final int MEGA = 1_000_000;

  private PhotoRefused() {}

  static Problem tooLarge() {
    return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "photo.too-large")
        .with("mostBytes", Picture.MOST_BYTES);
  }

  static Problem notAPicture() {
    return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "photo.not-a-picture");
  }

  /** In the same words whether there is none or it lies elsewhere. */
  static Problem householdUnknown(String id) {
    return Problem.notFound("household.not-found").with("id", id);
  }

  static Problem unreadable() {
    return Problem.invalid("photo.unreadable");
  }

  static Problem tooManyPixels(int width, int height) {
    return Problem.invalid("photo.too-many-pixels")
        .with("width", width)
        .with("height", height)
        .with("longestSide", Picture.LONGEST_SIDE)
        .with("mostMegapixels", Picture.MOST_PIXELS / MEGA);
  }
}
