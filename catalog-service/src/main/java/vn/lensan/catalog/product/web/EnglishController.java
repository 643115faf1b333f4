package vn.lensan.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.product.EnglishText;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;

/** A product's name and description in English. */
@RestController
class EnglishController {
  private final ProductService products;

  EnglishController(ProductService products) {
    this.products = products;
  }

  record Told(
      @Size(max = 200) @Nullable String name, @Size(max = 10_000) @Nullable String description) {}

  @GetMapping("/api/v1/products/{id}/english")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ResponseEntity<Told> one(@PathVariable String id, Caller caller) {
    return answer(products.find(id, caller.scope()));
  }

  @PutMapping("/api/v1/products/{id}/english")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<Told> tell(
      @PathVariable String id, @Valid @RequestBody Told told, IfMatch ifMatch, Caller caller) {
    EnglishText text = new EnglishText(blankAsNone(told.name()), blankAsNone(told.description()));
    return answer(
        products.translate(id, caller.scope(), now -> ifMatch.check(now.version()), text));
  }

  private static @Nullable String blankAsNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static ResponseEntity<Told> answer(ProductView view) {
    EnglishText told = view.english();
    return ResponseEntity.ok()
        .eTag(ETags.of(view.version()))
        .body(told == null ? new Told(null, null) : new Told(told.name(), told.description()));
  }
}
