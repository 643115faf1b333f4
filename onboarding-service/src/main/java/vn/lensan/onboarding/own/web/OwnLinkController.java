package vn.lensan.onboarding.own.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.own.OwnIssued;
import vn.lensan.onboarding.own.OwnLinkService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.time.Days;

/** Ways to a household's own page, handed out by staff. */
@RestController
@RequestMapping("/api/v1/households/{id}")
@Allowed({Role.TEAM, Role.COMMUNE})
class OwnLinkController {
  private final OwnLinkService links;

  OwnLinkController(OwnLinkService links) {
    this.links = links;
  }

  /**
   * @param svg the code as a picture, of what is to be printed
   */
  record Answer(String url, OffsetDateTime expiresAt, @Nullable String svg) {}

  @PostMapping("/own-links")
  @Operation(summary = "A link that opens the household's own page once; told this once only")
  ResponseEntity<Answer> once(@PathVariable String id, Caller caller) {
    return answer(links.once(id, caller), null);
  }

  @PostMapping("/own-qr")
  @Operation(summary = "What a printed code says; it asks for something the household knows")
  ResponseEntity<Answer> printed(@PathVariable String id, Caller caller) {
    OwnIssued issued = links.printed(id, caller);
    return answer(issued, QrPicture.of(issued.url()));
  }

  @PostMapping("/own-qr/revocation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "The printed code was lost: it opens nothing any more")
  void revoke(@PathVariable String id, Caller caller) {
    links.revoke(id, caller);
  }

  private static ResponseEntity<Answer> answer(OwnIssued issued, @Nullable String svg) {
    return ResponseEntity.status(HttpStatus.CREATED)
        .cacheControl(CacheControl.noStore())
        .body(new Answer(issued.url(), Days.offset(issued.expiresAt()), svg));
  }
}
