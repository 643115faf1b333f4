package vn.lensan.onboarding.household.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.web.MergePatch;

/** A JSON Merge Patch over what was told; the outcome is checked like a body that is new. */
@Component
class PatchedBody {
  private final JsonMapper json;
  private final Validator validator;

  PatchedBody(JsonMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  <T> T apply(T told, JsonNode patch, Class<T> shape) {
    if (!patch.isObject() || patch.has("id")) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "household.patch");
    }
    JsonNode patched = MergePatch.apply(json.valueToTree(told), patch);
    try {
      T request = json.treeToValue(patched, shape);
      refuseInvalid(validator.validate(request));
      return request;
    } catch (DatabindException wrongShape) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "household.patch")
          .error(pointer(wrongShape), "not-understood");
    }
  }

  private static String pointer(DatabindException wrongShape) {
    return wrongShape.getPath().stream()
        .map(
            step ->
                "/"
                    + (step.getPropertyName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getPropertyName()))
        .collect(Collectors.joining());
  }

  private static <T> void refuseInvalid(Set<ConstraintViolation<T>> violations) {
    if (!violations.isEmpty()) {
      Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "request.invalid");
      violations.forEach(
          violation ->
              problem.error(
                  "/" + violation.getPropertyPath().toString().replace('.', '/'),
                  "not-understood"));
      throw problem;
    }
  }
}
