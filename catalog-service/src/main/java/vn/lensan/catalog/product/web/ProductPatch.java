package vn.lensan.catalog.product.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.product.ProductContent;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.web.MergePatch;

/** Lays a merge patch over a product and reads the outcome as if it had been sent whole. */
@Component
class ProductPatch {
  private static final List<String> FIXED = List.of("id", "sku", "householdId");

  private final JsonMapper json;
  private final Validator validator;
  private final ProductWebMapping mapping;

  ProductPatch(JsonMapper json, Validator validator, ProductWebMapping mapping) {
    this.json = json;
    this.validator = validator;
    this.mapping = mapping;
  }

  ProductContent over(ProductView view, JsonNode patch) {
    JsonNode before = json.valueToTree(mapping.toRequest(view));
    refuseFixed(before, patch);
    ProductRequest request = read(MergePatch.apply(before, patch));
    Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "request.invalid");
    for (ConstraintViolation<ProductRequest> wrong : validator.validate(request)) {
      String code = wrong.getInvalidValue() == null ? "required" : "not-understood";
      problem.error("/" + wrong.getPropertyPath().toString().replace('.', '/'), code);
    }
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
    return mapping.toContent(request);
  }

  private static void refuseFixed(JsonNode before, JsonNode patch) {
    for (String field : FIXED) {
      JsonNode given = patch.path(field);
      if (!given.isMissingNode() && !Objects.equals(given, before.path(field))) {
        throw Problem.invalid("product.invalid").error("/" + field, "not-changeable");
      }
    }
  }

  private ProductRequest read(JsonNode tree) {
    try {
      return Objects.requireNonNull(json.treeToValue(tree, ProductRequest.class));
    } catch (JacksonException | NullPointerException wrong) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid").error("/", "not-understood");
    }
  }
}
