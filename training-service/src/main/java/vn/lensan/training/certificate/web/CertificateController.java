package vn.lensan.training.certificate.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.training.certificate.CertificateQuery;
import vn.lensan.training.certificate.CertificateService;
import vn.lensan.training.course.Level;

@RestController
@RequestMapping("/api/v1/certificates")
@Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.TRAINER})
class CertificateController {
  private final CertificateService certificates;
  private final CertificateMapping mapping;

  CertificateController(CertificateService certificates, CertificateMapping mapping) {
    this.certificates = certificates;
    this.mapping = mapping;
  }

  @GetMapping
  Page<CertificateResponse> page(
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String householdId,
      @RequestParam(required = false) @Nullable String sessionId,
      @RequestParam(required = false) @Nullable Level level,
      PageRequest page,
      Caller caller) {
    CertificateQuery query = new CertificateQuery(unit, householdId, sessionId, level);
    return certificates.page(query, caller.scope(), page).map(mapping::toResponse);
  }

  @GetMapping("/{id}")
  CertificateResponse one(@PathVariable String id, Caller caller) {
    return mapping.toResponse(certificates.find(id, caller.scope()));
  }
}
