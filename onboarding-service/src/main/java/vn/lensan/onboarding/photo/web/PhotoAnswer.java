package vn.lensan.onboarding.photo.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.lensan.onboarding.photo.PhotoContent;

/** A photo never changes, so a reader's own cache may keep it, and no other. */
final class PhotoAnswer {
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

  private PhotoAnswer() {}

  static ResponseEntity<byte[]> of(PhotoContent content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(content.photo().contentType()))
        .cacheControl(FOR_EVER)
        .eTag(content.photo().id())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .body(content.file());
  }
}
