package vn.lensan.onboarding.look;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdPlaces;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/**
 * The auditors' door to the log. An auditor sees what clients of the own units looked at, and who
 * looked at a household of the own units, wherever that one sits.
 */
@Service
public class LookService {
  private final Looks looks;
  private final HouseholdPlaces places;
  private final Witnessing paths;

  LookService(Looks looks, HouseholdPlaces places, Witnessing paths) {
    this.looks = looks;
    this.places = places;
    this.paths = paths;
  }

  public Page<LookView> page(LookQuery query, PageRequest request, Caller caller) {
    Scope scope = caller.scope();
    String household = query.household();
    if (household == null) {
      return looks.page(query, scope, request).map(look -> view(look, shown(look, scope)));
    }
    boolean own = places.of(household).filter(at -> scope.covers(at.within())).isPresent();
    return own
        ? looks.pageOfHousehold(query, request).map(look -> view(look, List.of(household)))
        : new Page<>(List.of(), null);
  }

  /** Of somebody with units outside too, what was answered may lie outside. */
  private List<String> shown(Look look, Scope scope) {
    boolean certain =
        look.glass() != null
            || look.units().stream().allMatch(unit -> scope.covers(paths.path(unit)));
    return certain ? look.households() : List.of();
  }

  private static LookView view(Look look, List<String> households) {
    return new LookView(
        look.id(),
        look.at(),
        look.purpose(),
        look.client(),
        look.role(),
        look.units(),
        households,
        look.households().size(),
        look.termKey() != null,
        look.glass());
  }
}
