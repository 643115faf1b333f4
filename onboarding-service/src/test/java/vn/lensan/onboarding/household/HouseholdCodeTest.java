package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseholdCodeTest {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXY";
  private static final String CODE = HouseholdCode.of("019a8c3e-7b5e-7c3a-9d25-1f6f0c7e2a11");

  @Test
  void readsACodeHoweverItIsSpaced() {
    assertThat(HouseholdCode.parse(CODE)).hasValue(CODE);
    assertThat(HouseholdCode.parse(" " + CODE.toLowerCase().replace('-', ' '))).hasValue(CODE);
    assertThat(HouseholdCode.parse(CODE.replace("-", ""))).hasValue(CODE);
    assertThat(HouseholdCode.of("another")).isNotEqualTo(CODE);
  }

  @Test
  void refusesEveryWrongLetter() {
    for (int place = 3; place < CODE.length(); place++) {
      for (char letter : LETTERS.toCharArray()) {
        if (CODE.charAt(place) != '-' && CODE.charAt(place) != letter) {
          String wrong = CODE.substring(0, place) + letter + CODE.substring(place + 1);
          assertThat(HouseholdCode.parse(wrong)).as(wrong).isEmpty();
        }
      }
    }
  }

  @Test
  void refusesEverySwapOfTwoLetters() {
    String bare = CODE.replace("-", "");
    for (int one = 2; one < bare.length(); one++) {
      for (int other = one + 1; other < bare.length(); other++) {
        if (bare.charAt(one) != bare.charAt(other)) {
          StringBuilder swapped = new StringBuilder(bare);
          swapped.setCharAt(one, bare.charAt(other));
          swapped.setCharAt(other, bare.charAt(one));
          assertThat(HouseholdCode.parse(swapped.toString())).as(swapped.toString()).isEmpty();
        }
      }
    }
  }

  @Test
  void takesNothingElseForACode() {
    assertThat(HouseholdCode.parse("")).isEmpty();
    assertThat(HouseholdCode.parse("0981000001")).isEmpty();
    assertThat(HouseholdCode.parse("LS-ILOU-ILOU-ILOU-Z")).isEmpty();
    assertThat(HouseholdCode.parse(CODE + "0")).isEmpty();
  }
}
