package vn.lensan.onboarding.household;

import java.util.List;
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
class Cooperatives {
  private static final Pattern KIND_WORDS = Pattern.compile("^(htx|hop tac xa|tht|to hop tac) ");
  private static final int PROVINCE_AT = 1;

  private final Households households;

  Cooperatives(Households households) {
    this.households = households;
  }

  /** Only when there is exactly one. */
  Optional<String> find(String written, Placement placement) {
    List<String> words = List.of(bare(Folded.of(written)).split(" "));
    List<Household> found = households.cooperatives(words, province(placement));
    List<Household> exact =
        found.stream()
            .filter(
                cooperative ->
                    bare(Folded.of(cooperative.profile().fullName()))
                        .equals(String.join(" ", words)))
            .toList();
    return exact.size() == 1 ? Optional.of(exact.getFirst().id()) : Optional.empty();
  }

  private static String bare(String folded) {
    return KIND_WORDS.matcher(folded).replaceFirst("");
  }

  /** The path runs from the nation down. */
  private static String province(Placement placement) {
    return placement.within().get(Math.min(PROVINCE_AT, placement.within().size() - 1));
  }
}
