package vn.lensan.onboarding.photo;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lensan.platform.unit.UnitId;

/**
 * Only what a unit's name tells: itself and the nation of its boundary. PROVISIONAL: a province
 * does not see the photos of its communes by this; the feature of units, which knows the paths,
 * takes its place.
 */
@Component
final class AncestryByName implements Ancestry {

  @Override
  public List<String> within(Collection<String> units) {
    Set<String> within = new LinkedHashSet<>();
    units.stream()
        .map(UnitId::parse)
        .forEach(
            unit -> {
              within.add(UnitId.nation(unit.boundary()).toString());
              within.add(unit.toString());
            });
    return List.copyOf(within);
  }
}
