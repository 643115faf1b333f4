package vn.lensan.catalog.passport.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.passport.PassportService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** What is printed on a product's label. */
@RestController
@RequestMapping("/api/v1/products/{id}/passport")
class PassportController {
  private final PassportService passports;
  private final String address;

  PassportController(
      PassportService passports,
      @Value("${lensan.catalog.address:http://localhost:8080}") String address) {
    this.passports = passports;
    this.address = address;
  }

  /**
   * @param address what the QR leads to
   */
  record Label(String code, String address) {}

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Label label(@PathVariable String id, Caller caller) {
    String code = passports.codeOf(id, caller.scope());
    return new Label(code, address + "/verify/products/" + code);
  }
}
