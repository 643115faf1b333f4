package vn.lensan.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void composesWhatCameApart() {
    String apart = Normalizer.normalize("Mật ong rừng Lục Nam", Normalizer.Form.NFD);
    assertThat(CleanText.line(apart)).isEqualTo("Mật ong rừng Lục Nam");
  }

  @Test
  void dropsWhatCannotBeSeenButDoesSomething() {
    assertThat(CleanText.line("Trà\u0000 \u202Exanh\u0007\u200B")).isEqualTo("Trà xanh");
    assertThat(CleanText.line("Chè \uD83C xanh")).isEqualTo("Chè xanh");
    assertThat(CleanText.line("\u00a0Na  dai\n")).isEqualTo("Na dai");
    assertThat(CleanText.story("một\r\nhai\rba\u0085bốn")).isEqualTo("một\nhai\nba\nbốn");
  }

  @Test
  void keepsWhatPeopleWroteBracketsIncluded() {
    assertThat(CleanText.story("<script>alert(1)</script> 🐝 a < b"))
        .isEqualTo("<script>alert(1)</script> 🐝 a < b");
    assertThat(CleanText.line(" \u0000 ")).isNull();
  }

  @Test
  void doneTwiceIsDoneOnce() {
    Random any = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      String text = anything(any);
      String once = CleanText.line(text);
      assertThat(CleanText.line(once)).isEqualTo(once);
      String story = CleanText.story(text);
      assertThat(CleanText.story(story)).isEqualTo(story);
    }
  }

  static String anything(Random any) {
    String some = "ab <>&;#x3c/!?'\"\u0301\u0323\u0000\n\r\t\u202e\u00a0đâ\uD83D\uDE00=-";
    StringBuilder text = new StringBuilder();
    for (int length = any.nextInt(40); length > 0; length--) {
      text.append(some.charAt(any.nextInt(some.length())));
    }
    return text.toString();
  }
}
