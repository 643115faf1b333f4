package vn.lensan.catalog.product.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.lensan.catalog.product.ProductQuery;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@RestController
@RequestMapping("/api/v1/products")
class ProductController {
  private final ProductService products;
  private final ProductWebMapping mapping;
  private final ProductPatch patches;
  private final ProductAnswers answers;

  ProductController(
      ProductService products,
      ProductWebMapping mapping,
      ProductPatch patches,
      ProductAnswers answers) {
    this.products = products;
    this.mapping = mapping;
    this.patches = patches;
    this.answers = answers;
  }

  @PostMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<ProductAnswer> create(@Valid @RequestBody ProductRequest request, Caller caller) {
    ProductView created = products.create(mapping.toNew(request), caller.scope());
    return ResponseEntity.created(URI.create("/api/v1/products/" + created.id()))
        .eTag(ETags.of(created.version()))
        .body(answers.of(created));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Page<ProductAnswer> page(
      @RequestParam(required = false) @Nullable String household,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable UnitId unit,
      PageRequest page,
      Caller caller) {
    ProductQuery query = new ProductQuery(household, q, unit);
    return products.page(query, caller.scope(), page).map(mapping::toAnswer);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ResponseEntity<ProductAnswer> one(@PathVariable String id, Caller caller) {
    return answer(products.find(id, caller.scope()));
  }

  @PatchMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<ProductAnswer> change(
      @PathVariable String id, @RequestBody JsonNode patch, IfMatch ifMatch, Caller caller) {
    ProductView before = products.find(id, caller.scope());
    ifMatch.check(before.version());
    return answer(
        products.change(
            id, caller.scope(), now -> ifMatch.check(now.version()), patches.over(before, patch)));
  }

  private ResponseEntity<ProductAnswer> answer(ProductView view) {
    return ResponseEntity.ok().eTag(ETags.of(view.version())).body(answers.of(view));
  }
}
