package vn.lensan.onboarding.photo.web;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.lensan.onboarding.photo.PhotoOwner;
import vn.lensan.onboarding.photo.PhotoService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.InternalDoor;
import vn.lensan.platform.security.Role;

@RestController
class PhotoController {
  private final PhotoService photos;
  private final KeptPhotoAnswers answers;

  PhotoController(PhotoService photos, KeptPhotoAnswers answers) {
    this.photos = photos;
    this.answers = answers;
  }

  @PostMapping(path = "/api/v1/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<KeptPhotoAnswer> upload(
      @RequestParam MultipartFile file,
      @RequestParam(required = false) @Nullable String household,
      Caller caller) {
    KeptPhotoAnswer kept = answers.of(photos.keep(bytes(file), household, caller));
    return ResponseEntity.created(URI.create("/api/v1/photos/" + kept.id())).body(kept);
  }

  @GetMapping("/api/v1/photos/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ResponseEntity<byte[]> show(@PathVariable String id, Caller caller) {
    return PhotoAnswer.of(photos.content(id, caller));
  }

  /** For catalog-service, which sends the photos of goods to marketplaces. */
  @GetMapping("/internal/v1/photos/{id}")
  @InternalDoor
  ResponseEntity<byte[]> handOver(@PathVariable String id, Caller caller) {
    return PhotoAnswer.of(photos.content(id, caller));
  }

  /** For catalog-service, which asks with its caller's units before a product takes a photo. */
  @GetMapping("/internal/v1/photos/{id}/owner")
  @InternalDoor
  PhotoOwner owner(@PathVariable String id, Caller caller) {
    return photos.owner(id, caller);
  }

  /** A file beyond the limit is not taken into memory at all. */
  private static byte[] bytes(MultipartFile file) {
    PhotoService.refuseTooLarge(file.getSize());
    try {
      return file.getBytes();
    } catch (IOException broken) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "request.unreadable");
    }
  }
}
