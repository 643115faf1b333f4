package vn.lensan.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.product.GradingService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;

/** The province confirms what kind and grade a product is; the household only proposes it. */
@RestController
class GradingController {
  private final GradingService gradings;
  private final ProductAnswers answers;

  GradingController(GradingService gradings, ProductAnswers answers) {
    this.gradings = gradings;
    this.answers = answers;
  }

  record GradingRequest(
      @NotBlank @Size(max = 100) String kind, @Size(max = 100) @Nullable String grade) {}

  /** A first one replaces nothing and needs no If-Match; another one does. */
  @PutMapping("/api/v1/products/{id}/grading")
  @Allowed(Role.PROVINCE)
  ResponseEntity<ProductAnswer> confirm(
      @PathVariable String id,
      @Valid @RequestBody GradingRequest request,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Caller caller) {
    ProductView graded =
        gradings.confirm(
            id,
            caller.scope(),
            new GradingService.Graded(request.kind(), request.grade()),
            now -> Replacing.check(ifMatch, now.version()));
    return ResponseEntity.ok().eTag(ETags.of(graded.version())).body(answers.of(graded));
  }
}
