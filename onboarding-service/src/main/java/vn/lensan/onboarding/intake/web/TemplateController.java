package vn.lensan.onboarding.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.intake.template.TemplateService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** {@code /api/v1/imports/templates}: workbooks to be filled in. */
@RestController
@Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
class TemplateController {
  private final TemplateService templates;

  TemplateController(TemplateService templates) {
    this.templates = templates;
  }

  @GetMapping("/api/v1/imports/templates/{kind}.xlsx")
  @Operation(summary = "A workbook for lists of a kind: households, products, orgUnits or lineage")
  void template(
      @PathVariable String kind, Caller caller, Locale locale, HttpServletResponse response)
      throws IOException {
    TemplateService.Written template = templates.template(kind, caller, locale);
    template.to(WorkbookAnswer.open(response, "mau-" + kind));
  }
}
