package vn.lensan.onboarding.photo;

import vn.lensan.platform.problem.Problem;

/** No such photo, or none that the caller may see. */
final class PhotoNotFound {
  private PhotoNotFound() {}

  static Problem forId(String id) {
    return Problem.notFound("photo.not-found").with("id", id);
  }
}
