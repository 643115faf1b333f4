package vn.lensan.onboarding.photo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.platform.security.Scope;

/** What a photo could be better at, told while whoever took it still stands before the thing. */
@Component
class PhotoHints {
  /** ESTIMATE: what fills a phone's width twice; marketplaces have told us no minimum. */
  static final int SHORTER_SIDE = 600;

  private final Photos photos;

  PhotoHints(Photos photos) {
    this.photos = photos;
  }

  List<PhotoHint> of(Photo photo, Scope scope) {
    List<PhotoHint> hints = new ArrayList<>();
    if (Math.min(photo.width(), photo.height()) < SHORTER_SIDE) {
      hints.add(PhotoHint.of(PhotoHint.Code.SMALL));
    }
    Looks looks = photo.looks() == null ? Looks.UNKNOWN : photo.looks();
    if (looks.isBlurred()) {
      hints.add(PhotoHint.of(PhotoHint.Code.BLURRED));
    }
    if (photo.householdId() != null && looks.print() != null) {
      photos.othersOf(photo.householdId(), photo.id(), scope).stream()
          .filter(other -> other.looks() != null && other.looks().isLike(looks))
          .findFirst()
          .ifPresent(other -> hints.add(new PhotoHint(PhotoHint.Code.ALIKE, other.id())));
    }
    return hints;
  }
}
