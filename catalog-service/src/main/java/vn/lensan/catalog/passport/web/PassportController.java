package vn.lensan.catalog.passport.web;

import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.passport.PassportService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/**
 * What is printed on a product's label: its code, and a QR that leads to the public page. With
 * {@code signed=true} the signed form stands behind a # in the QR, so that a program can check it
 * without a network; a phone that knows nothing of it opens the page all the same.
 */
@RestController
@RequestMapping("/api/v1/products/{id}/passport")
@Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
class PassportController {
  private static final String SVG = "image/svg+xml";
  private final PassportService passports;
  private final String address;

  PassportController(
      PassportService passports, @Value("${lensan.catalog.address}") String address) {
    this.passports = passports;
    this.address = address;
  }

  /**
   * @param address what the QR leads to
   */
  record Label(String code, String address) {}

  @GetMapping
  Label label(@PathVariable String id, Caller caller) {
    String code = passports.codeOf(id, caller.scope());
    return new Label(code, page(code));
  }

  @GetMapping(path = "/qr", produces = SVG)
  String svg(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean signed,
      Caller caller) {
    return QrPicture.of(content(id, signed, caller)).svg();
  }

  @GetMapping(path = "/qr", produces = MediaType.IMAGE_PNG_VALUE)
  byte[] png(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean signed,
      Caller caller) {
    return QrPicture.of(content(id, signed, caller)).png();
  }

  private String content(String id, boolean signed, Caller caller) {
    String code = passports.codeOf(id, caller.scope());
    return signed
        ? page(code)
            + '#'
            + Base64.getUrlEncoder().withoutPadding().encodeToString(passports.signed(code))
        : page(code);
  }

  private String page(String code) {
    return address + "/verify/products/" + code;
  }
}
