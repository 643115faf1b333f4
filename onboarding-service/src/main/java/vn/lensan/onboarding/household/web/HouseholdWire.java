package vn.lensan.onboarding.household.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.onboarding.household.ConsentGiven;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.Particulars;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.web.MergePatch;

/**
 * Between the API's shapes and the registry's, patches included: a patched household is checked
 * like a new one.
 */
@Component
class HouseholdWire {
  private final HouseholdMapper mapper;
  private final JsonMapper json;
  private final Validator validator;

  HouseholdWire(HouseholdMapper mapper, JsonMapper json, Validator validator) {
    this.mapper = mapper;
    this.json = json;
    this.validator = validator;
  }

  Particulars particulars(HouseholdRequest request) {
    return mapper.particulars(request);
  }

  List<ConsentGiven> consents(HouseholdRequest request) {
    return mapper.consents(request.consents());
  }

  HouseholdResponse response(HouseholdView view) {
    return mapper.response(view);
  }

  Particulars patched(Particulars told, JsonNode patch) {
    if (!patch.isObject() || patch.has("id") || patch.has("consents")) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "household.patch");
    }
    JsonNode patched = MergePatch.apply(json.valueToTree(mapper.request(told)), patch);
    try {
      HouseholdRequest request = json.treeToValue(patched, HouseholdRequest.class);
      refuseInvalid(validator.validate(request));
      return mapper.particulars(request);
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

  private static void refuseInvalid(Set<ConstraintViolation<HouseholdRequest>> violations) {
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
