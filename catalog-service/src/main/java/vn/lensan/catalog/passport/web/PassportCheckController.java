package vn.lensan.catalog.passport.web;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.catalog.passport.PassportCheck;
import vn.lensan.catalog.passport.PassportRefusal;
import vn.lensan.catalog.passport.PassportService;
import vn.lensan.platform.security.PublicDoor;

/**
 * Anybody with a code, from a label or by word of mouth, may ask where a product comes from: a page
 * for people, JSON for programs. Dates are days in Vietnam.
 */
@RestController
@PublicDoor
class PassportCheckController {
  private static final String PATH = "/verify/products/{code}";
  private static final String VIEW = "verify/passport";

  /** A consent taken back is felt within a minute, whoever keeps answers on the way. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final PassportService passports;

  PassportCheckController(PassportService passports) {
    this.passports = passports;
  }

  @GetMapping(PATH)
  ResponseEntity<PassportAnswer> json(@PathVariable String code) {
    return switch (passports.check(code)) {
      case PassportCheck.Known known ->
          ResponseEntity.ok()
              .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
              .varyBy("Accept", "Accept-Language")
              .body(PassportAnswer.of(known.seen()));
      case PassportCheck.Mistyped mistyped -> throw PassportRefusal.mistyped(mistyped.code());
      case PassportCheck.Unknown unknown -> throw PassportRefusal.unknown(unknown.code());
    };
  }

  @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(@PathVariable String code) {
    return switch (passports.check(code)) {
      case PassportCheck.Known known ->
          new ModelAndView(VIEW, Map.of("outcome", "known", "seen", known.seen()));
      case PassportCheck.Mistyped mistyped -> missing("mistyped", mistyped.code());
      case PassportCheck.Unknown unknown -> missing("unknown", unknown.code());
    };
  }

  private static ModelAndView missing(String outcome, String code) {
    return new ModelAndView(VIEW, Map.of("outcome", outcome, "code", code), HttpStatus.NOT_FOUND);
  }
}
