package vn.lensan.catalog.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassportCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private final Random random = new Random(20261123);

  private String code() {
    return PassportCode.of(new BigInteger(256, random).toString(16));
  }

  @Test
  void findsEveryWrongCharacterAndEveryExchangeOfTwo() {
    for (int round = 0; round < 50; round++) {
      String bare = code().replace("-", "");
      for (int at = 0; at < bare.length(); at++) {
        for (char other : ALPHABET.toCharArray()) {
          String wrong = bare.substring(0, at) + other + bare.substring(at + 1);
          assertThat(PassportCode.isWellFormed(wrong))
              .as(wrong)
              .isEqualTo(other == bare.charAt(at));
        }
        exchanged(bare, at);
      }
    }
  }

  private static void exchanged(String bare, int at) {
    for (int with = at + 1; with < bare.length(); with++) {
      StringBuilder swapped = new StringBuilder(bare);
      swapped.setCharAt(at, bare.charAt(with));
      swapped.setCharAt(with, bare.charAt(at));
      assertThat(PassportCode.isWellFormed(swapped.toString()))
          .as(swapped.toString())
          .isEqualTo(bare.charAt(at) == bare.charAt(with));
    }
  }

  @Test
  void readsWhatPeopleType() {
    for (int round = 0; round < 200; round++) {
      String code = code();
      assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
      String typed = code.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o');
      assertThat(PassportCode.normalised(typed.replace('1', 'l'))).isEqualTo(code);
    }
    assertThat(PassportCode.isWellFormed(PassportCode.normalised("<script>"))).isFalse();
    assertThat(PassportCode.normalised("x".repeat(10_000))).hasSize(40);
  }

  @Test
  void givesAlmostNoTwoTheSame() {
    Set<String> codes = new HashSet<>();
    for (int round = 0; round < 20_000; round++) {
      codes.add(code());
    }
    assertThat(codes).hasSize(20_000);
  }
}
