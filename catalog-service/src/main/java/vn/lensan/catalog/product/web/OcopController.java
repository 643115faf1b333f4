package vn.lensan.catalog.product.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.product.OcopRevocation;
import vn.lensan.catalog.product.OcopService;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;

/** OCOP certificates: granted, seen, taken back. */
@RestController
class OcopController {
  private final OcopService certificates;
  private final ProductService products;
  private final ProductWebMapping mapping;
  private final CertificateStands stands;

  OcopController(
      OcopService certificates,
      ProductService products,
      ProductWebMapping mapping,
      CertificateStands stands) {
    this.certificates = certificates;
    this.products = products;
    this.mapping = mapping;
    this.stands = stands;
  }

  /** A first certificate needs no If-Match; beside others it does. */
  @PutMapping("/api/v1/products/{id}/ocop-certificate")
  @Allowed(Role.PROVINCE)
  ResponseEntity<ProductAnswer> certify(
      @PathVariable String id,
      @Valid @RequestBody CertificateRequest request,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Caller caller) {
    ProductView view =
        certificates.certify(
            id,
            caller.scope(),
            request.certificate(),
            now -> Replacing.check(ifMatch, now.version()));
    return ResponseEntity.ok().eTag(ETags.of(view.version())).body(mapping.toAnswer(view));
  }

  /** All certificates that the product has and had, and how it stands today. */
  @GetMapping("/api/v1/products/{id}/ocop-certificates")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  CertificatesAnswer all(@PathVariable String id, Caller caller) {
    return stands.of(products.find(id, caller.scope()));
  }

  /** Takes certificates back, many at once; each by itself, and the same again when sent again. */
  @PostMapping("/api/v1/products/ocop-revocations")
  @Allowed(Role.PROVINCE)
  RevocationRequest.Outcome revoke(@Valid @RequestBody RevocationRequest request, Caller caller) {
    OcopRevocation by = request.revocation();
    List<RevocationRequest.Result> items = new ArrayList<>();
    for (RevocationRequest.Named one : request.certificates()) {
      OcopService.Revoked outcome =
          certificates.revoke(one.productId(), caller.scope(), one.decisionNumber().strip(), by);
      items.add(new RevocationRequest.Result(items.size(), outcome));
    }
    return RevocationRequest.Outcome.of(items);
  }
}
