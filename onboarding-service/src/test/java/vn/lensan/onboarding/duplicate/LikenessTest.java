package vn.lensan.onboarding.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lensan.onboarding.household.HouseholdTraits;

class LikenessTest {

  private static HouseholdTraits traits(
      String id,
      @Nullable String citizen,
      @Nullable String phone,
      @Nullable String name,
      @Nullable Integer year) {
    return new HouseholdTraits(id, citizen, phone, name, year, List.of(), false);
  }

  @Test
  void whatIsMissingOnBothSidesIsNothingInCommon() {
    assertThat(
            Likeness.of(traits("a", null, null, "an", null), traits("b", null, null, "ba", null)))
        .isEmpty();
    assertThat(Likeness.of(traits("a", "", "", "", null), traits("b", "", "", "", null))).isEmpty();
  }

  @Test
  void aNumberWeighsMoreThanAPhoneAndAPhoneMoreThanAName() {
    int number = score(traits("a", "c", null, null, null), traits("b", "c", null, null, null));
    int phone = score(traits("a", null, "p", null, null), traits("b", null, "p", null, null));
    int born = score(traits("a", null, null, "n", 1980), traits("b", null, null, "n", 1980));
    int name = score(traits("a", null, null, "n", 1980), traits("b", null, null, "n", null));
    assertThat(List.of(number, phone, born, name)).containsExactly(90, 60, 55, 35);
    assertThat(score(traits("a", "c", "p", "n", 1980), traits("b", "c", "p", "n", 1980)))
        .isEqualTo(98);
  }

  @Test
  void twoOfOneNameBornInOtherYearsAreTwo() {
    assertThat(Likeness.of(traits("a", null, null, "n", 1980), traits("b", null, null, "n", 1981)))
        .isEmpty();
  }

  @Test
  void othersNumbersSpeakAgainstASharedPhone() {
    Likeness alike =
        Likeness.of(traits("a", "c", "p", null, null), traits("b", "d", "p", null, null))
            .orElseThrow();
    assertThat(alike.score()).isEqualTo(30);
    assertThat(alike.reasons()).containsExactly(Reason.SAME_PHONE, Reason.OTHER_CITIZEN_NUMBER);
  }

  private static int score(HouseholdTraits one, HouseholdTraits other) {
    return Likeness.of(one, other).orElseThrow().score();
  }
}
