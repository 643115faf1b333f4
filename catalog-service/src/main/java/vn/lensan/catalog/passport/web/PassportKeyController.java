package vn.lensan.catalog.passport.web;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.passport.PassportService;
import vn.lensan.catalog.passport.PublicPassportKey;
import vn.lensan.platform.security.PublicDoor;

/** What a program needs to check labels without a network: the signed form, and the keys. */
@RestController
@PublicDoor
class PassportKeyController {
  private static final MediaType COSE = MediaType.parseMediaType("application/cose");
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private final PassportService passports;

  PassportKeyController(PassportService passports) {
    this.passports = passports;
  }

  /** One of a JWK set (RFC 7517, RFC 8037). */
  record Key(String kty, String crv, String alg, String use, String kid, String x) {
    static Key of(PublicPassportKey key) {
      return new Key("OKP", "Ed25519", "EdDSA", "sig", key.kid(), key.x());
    }
  }

  record Keys(List<Key> keys) {}

  @GetMapping("/verify/products/keys")
  ResponseEntity<Keys> keys() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(A_DAY).cachePublic())
        .body(new Keys(passports.keys().stream().map(Key::of).toList()));
  }

  /** COSE_Sign1 in at most 225 bytes, as it holds today; 409 while the household agrees to none. */
  @GetMapping("/verify/products/{code}/signed")
  ResponseEntity<byte[]> signed(@PathVariable String code) {
    return ResponseEntity.ok()
        .contentType(COSE)
        .cacheControl(CacheControl.maxAge(A_MINUTE).cachePublic())
        .body(passports.signed(code));
  }
}
