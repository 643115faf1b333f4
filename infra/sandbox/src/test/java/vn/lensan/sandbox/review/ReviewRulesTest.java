package vn.lensan.sandbox.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lensan.sandbox.answer.TextsFixtures;
import vn.lensan.sandbox.review.ReviewSettings.ForbiddenWord;

class ReviewRulesTest {

  private static final LocalDate FROM = LocalDate.of(2021, 7, 21);
  private static final LocalDate UNTIL = LocalDate.of(2026, 1, 31);

  private final ReviewRules rules =
      new ReviewRules(
          new ReviewSettings(Duration.ZERO, List.of(new ForbiddenWord("thần dược", FROM, UNTIL))),
          TextsFixtures.texts());

  private List<Reason> of(String name, LocalDate on) {
    return rules.ofItem(List.of("photo"), name, null, on);
  }

  @Test
  void findsAForbiddenWordInAnyWritingOfTheSameLetters() {
    assertThat(of("Nghệ THẦN   DƯỢC", FROM)).hasSize(1);
    assertThat(of(Normalizer.normalize("thần dược", Normalizer.Form.NFD), FROM)).hasSize(1);
    assertThat(of("Thân được phơi khô", FROM)).isEmpty();
  }

  @Test
  void forbidsAWordOnlyWhileTheListSaysSo() {
    assertThat(of("thần dược", FROM.minusDays(1))).isEmpty();
    assertThat(of("thần dược", UNTIL)).hasSize(1);
    assertThat(of("thần dược", UNTIL.plusDays(1))).isEmpty();
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    assertThat(rules.ofItem(List.of(), "Mật ong", "Một thần dược", FROM))
        .extracting(Reason::code)
        .containsExactly("NO_PICTURE", "FORBIDDEN_WORD");
  }
}
