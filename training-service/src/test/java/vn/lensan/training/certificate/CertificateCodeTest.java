package vn.lensan.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lensan.training.course.Level;

class CertificateCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY";
  private static final String CODE = CertificateCode.of(Level.T2, "session", "household", 0);

  @Test
  void isTheSameForTheSameAchievement() {
    assertThat(CertificateCode.of(Level.T2, "session", "household", 0)).isEqualTo(CODE);
    assertThat(CODE).matches("LS-T2-[0-9A-Y]{4}-[0-9A-Y]{4}");
    assertThat(CertificateCode.isWellFormed(CODE)).isTrue();
  }

  @Test
  void differsByClassLearnerAndAttempt() {
    Set<String> codes = new HashSet<>();
    for (int number = 0; number < 1000; number++) {
      codes.add(CertificateCode.of(Level.T2, "s" + number % 10, "h" + number / 10, number % 3));
    }
    assertThat(codes).hasSize(1000).allMatch(CertificateCode::isWellFormed);
  }

  @Test
  void findsEveryWrongCharacterAndEverySwap() {
    for (int place = 6; place < CODE.length(); place++) {
      if (CODE.charAt(place) == '-') {
        continue;
      }
      for (char wrong : ALPHABET.toCharArray()) {
        String typed = CODE.substring(0, place) + wrong + CODE.substring(place + 1);
        assertThat(CertificateCode.isWellFormed(typed)).isEqualTo(typed.equals(CODE));
      }
    }
    String body = CODE.substring(6).replace("-", "");
    for (int place = 0; place + 1 < body.length(); place++) {
      char[] swapped = body.toCharArray();
      swapped[place] = body.charAt(place + 1);
      swapped[place + 1] = body.charAt(place);
      String typed = CertificateCode.normalised("LST2" + new String(swapped));
      assertThat(CertificateCode.isWellFormed(typed)).isEqualTo(typed.equals(CODE));
    }
  }

  @Test
  void readsWhatPeopleType() {
    assertThat(CertificateCode.normalised(" ls t2 o1iL 0000 ")).isEqualTo("LS-T2-0111-0000");
    assertThat(CertificateCode.isWellFormed(CertificateCode.normalised("nonsense"))).isFalse();
    assertThat(CertificateCode.isWellFormed("")).isFalse();
  }
}
