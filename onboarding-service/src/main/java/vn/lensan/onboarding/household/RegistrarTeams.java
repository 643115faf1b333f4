package vn.lensan.onboarding.household;

import java.util.Optional;
import vn.lensan.platform.unit.UnitId;

/** Port: where the team works that a login belongs to. */
public interface RegistrarTeams {
  Optional<UnitId> unitOf(String client);
}
