package vn.lensan.onboarding.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LookingTest {

  private static Looks at(byte[] file) {
    return Looking.at(file, Picture.in(file));
  }

  private static Looks at(BufferedImage image) {
    return at(PictureFixtures.file(image, "png"));
  }

  @Test
  void tellsASharpPictureFromABlurredOne() {
    BufferedImage sharp = PictureFixtures.discs(1, 1200, 900);
    assertThat(at(sharp).isBlurred()).isFalse();
    assertThat(at(PictureFixtures.blurred(sharp, 20)).isBlurred()).isTrue();
  }

  @Test
  void knowsTheSamePictureInAnotherSizeAndFormat() {
    Looks first = at(PictureFixtures.discs(2, 1600, 1200));
    Looks smaller = at(PictureFixtures.file(PictureFixtures.discs(2, 1600, 1200), "jpeg"));
    assertThat(first.isLike(smaller)).isTrue();
    assertThat(first.isLike(at(PictureFixtures.blurred(PictureFixtures.discs(2, 1600, 1200), 3))))
        .isTrue();
  }

  @Test
  void takesNoTwoDifferentPicturesForOne() {
    for (int seed = 10; seed < 30; seed++) {
      Looks one = at(PictureFixtures.discs(seed, 400, 300));
      assertThat(one.isLike(at(PictureFixtures.discs(seed + 100, 400, 300)))).isFalse();
    }
  }

  @Test
  void seesNothingInOneColour() {
    Looks plain = at(new BufferedImage(700, 700, BufferedImage.TYPE_INT_RGB));
    assertThat(plain.print()).isNull();
    assertThat(plain.isBlurred()).isTrue();
    assertThat(plain.isLike(plain)).isFalse();
  }

  @Test
  void doesNotUnfoldWhatIsLargerThanAPhonesPicture() {
    byte[] large = PictureFixtures.pngClaiming(8000, 4000);
    assertThat(at(large)).isEqualTo(Looks.UNKNOWN);
  }

  @Test
  void keepsSilentAboutDamagedPixels() {
    byte[] whole = PictureFixtures.png(300, 300);
    assertThat(at(Arrays.copyOf(whole, whole.length / 2)).isLike(at(whole))).isFalse();
    assertThat(at(PictureFixtures.jpeg(1, 1))).isNotNull();
  }
}
