package vn.lensan.onboarding.photo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The header of a photo. It is written after all its chunks and never changed.
 *
 * @param householdId whose thing it shows; null when nobody said
 * @param within where the household lies, or the units of who uploaded it, with all above them;
 *     rights are checked against it
 */
@Document(Photo.COLLECTION)
record Photo(
    @Id String id,
    String contentType,
    int bytes,
    int width,
    int height,
    int chunks,
    List<String> within,
    String uploadedBy,
    Instant uploadedAt,
    @Nullable String householdId,
    @Nullable Looks looks) {
  static final String COLLECTION = "photos";

  PhotoView view() {
    return new PhotoView(id, contentType, bytes, width, height);
  }
}
