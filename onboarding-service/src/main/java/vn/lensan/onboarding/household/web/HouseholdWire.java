package vn.lensan.onboarding.household.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.lensan.onboarding.household.ConsentGiven;
import vn.lensan.onboarding.household.DigitalAddresses;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.Particulars;
import vn.lensan.onboarding.household.Position;
import vn.lensan.platform.problem.Problem;

/**
 * Between the API's shapes and the registry's, patches included: a patched household is checked
 * like a new one.
 */
@Component
class HouseholdWire {
  private final HouseholdMapper mapper;
  private final PatchedBody patched;
  private final DigitalAddresses addresses;

  HouseholdWire(HouseholdMapper mapper, PatchedBody patched, DigitalAddresses addresses) {
    this.mapper = mapper;
    this.patched = patched;
    this.addresses = addresses;
  }

  Particulars particulars(HouseholdRequest request) {
    return mapper.particulars(request);
  }

  List<ConsentGiven> consents(HouseholdRequest request) {
    return mapper.consents(request.consents());
  }

  HouseholdResponse response(HouseholdView view) {
    Position position = view.position();
    return mapper.response(view, position == null ? null : addresses.codeOf(position).orElse(null));
  }

  Particulars patched(Particulars told, JsonNode patch) {
    if (patch.has("consents")) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "household.patch");
    }
    return mapper.particulars(patched.apply(mapper.request(told), patch, HouseholdRequest.class));
  }
}
