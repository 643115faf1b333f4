package vn.lensan.training.certificate.web;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.PublicDoor;
import vn.lensan.training.certificate.CertificateCheck;
import vn.lensan.training.certificate.CertificateService;

/** Anybody with a code, from a QR or from paper, may ask: a page for people, JSON for programs. */
@RestController
@PublicDoor
class CheckController {
  private static final String PATH = "/verify/certificates/{code}";
  private static final String VIEW = "verify/certificate";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final CertificateService certificates;
  private final CertificateMapping mapping;

  CheckController(CertificateService certificates, CertificateMapping mapping) {
    this.certificates = certificates;
    this.mapping = mapping;
  }

  @GetMapping(PATH)
  ResponseEntity<CheckResponse> json(@PathVariable String code) {
    return switch (certificates.check(code)) {
      case CertificateCheck.Valid valid ->
          ResponseEntity.ok()
              .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
              .varyBy("Accept", "Accept-Language")
              .body(mapping.toCheck(valid.certificate()));
      case CertificateCheck.Mistyped mistyped -> throw refusal("mistyped", mistyped.code());
      case CertificateCheck.Unknown unknown -> throw refusal("unknown", unknown.code());
    };
  }

  private static Problem refusal(String reason, String code) {
    return Problem.notFound("certificate." + reason)
        .with("valid", false)
        .with("reason", reason)
        .with("certificate", code);
  }

  @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(@PathVariable String code) {
    return switch (certificates.check(code)) {
      case CertificateCheck.Valid valid -> {
        CheckResponse seen = mapping.toCheck(valid.certificate());
        yield new ModelAndView(
            VIEW, Map.of("outcome", "valid", "seen", seen, "day", DAY.format(seen.issuedOn())));
      }
      case CertificateCheck.Mistyped mistyped -> missing("mistyped", mistyped.code());
      case CertificateCheck.Unknown unknown -> missing("unknown", unknown.code());
    };
  }

  private static ModelAndView missing(String outcome, String code) {
    return new ModelAndView(VIEW, Map.of("outcome", outcome, "code", code), HttpStatus.NOT_FOUND);
  }
}
