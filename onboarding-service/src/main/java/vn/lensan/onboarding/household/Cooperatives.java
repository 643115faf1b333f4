package vn.lensan.onboarding.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.text.Folded;

/**
 * Finds a cooperative by the name that its members write, with or without "HTX" or "Hợp tác xã", in
 * their province.
 */
@Component
class Cooperatives implements CooperativeFinder {
  private static final Pattern KIND_WORDS = Pattern.compile("^(htx|hop tac xa|tht|to hop tac) ");
  private static final int PROVINCE_AT = 1;

  private final Households households;

  Cooperatives(Households households) {
    this.households = households;
  }

  /** Asks once for each name in a province: the members of one stand next to each other. */
  CooperativeFinder remembering() {
    Map<String, Optional<String>> known = new HashMap<>();
    return (written, placement) ->
        known.computeIfAbsent(
            province(placement) + ' ' + key(written), any -> find(written, placement));
  }

  @Override
  public Optional<String> find(String written, Placement placement) {
    List<Household> found = households.cooperatives(key(written), province(placement));
    return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
  }

  static boolean isOne(HouseholdKind kind) {
    return kind == HouseholdKind.COOPERATIVE || kind == HouseholdKind.COOPERATIVE_GROUP;
  }

  /** The name folded, without the words for what it is. */
  static String key(String name) {
    return KIND_WORDS.matcher(Folded.of(name)).replaceFirst("");
  }

  /** The path runs from the nation down. */
  private static String province(Placement placement) {
    return placement.within().get(Math.min(PROVINCE_AT, placement.within().size() - 1));
  }
}
