package vn.lensan.onboarding.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.platform.problem.Problem;

class PictureTest {

  @Test
  void readsTheSizeOfJpegAndPng() {
    assertThat(Picture.in(PictureFixtures.jpeg(40, 30)))
        .isEqualTo(new Picture(Picture.Format.JPEG, 40, 30));
    assertThat(Picture.in(PictureFixtures.png(30, 40)))
        .isEqualTo(new Picture(Picture.Format.PNG, 30, 40));
  }

  @ParameterizedTest
  @CsvSource({"100000, 100000", "12001, 1", "1, 12001", "8000, 5001"})
  void refusesAPictureThatUnfoldsToTooMuch(int width, int height) {
    refuses(PictureFixtures.pngClaiming(width, height), "photo.too-many-pixels", 422);
  }

  @Test
  void takesThePictureThatIsJustSmallEnough() {
    assertThat(Picture.in(PictureFixtures.pngClaiming(8000, 5000)).width()).isEqualTo(8000);
    assertThat(Picture.in(PictureFixtures.pngClaiming(12000, 3000)).width()).isEqualTo(12000);
  }

  @Test
  void refusesTextWhateverItsName() {
    refuses("Không phải ảnh".getBytes(StandardCharsets.UTF_8), "photo.not-a-picture", 415);
    refuses(new byte[0], "photo.not-a-picture", 415);
    refuses("GIF89a".getBytes(StandardCharsets.US_ASCII), "photo.not-a-picture", 415);
  }

  @Test
  void refusesADamagedHeader() {
    refuses(Arrays.copyOf(PictureFixtures.png(3, 3), 20), "photo.unreadable", 422);
    refuses(Arrays.copyOf(PictureFixtures.jpeg(3, 3), 8), "photo.unreadable", 422);
    refuses(PictureFixtures.pngClaiming(-1, 1), "photo.unreadable", 422);
  }

  @Test
  void refusesMoreThanFiveMegabytes() {
    byte[] file = Arrays.copyOf(PictureFixtures.png(1, 1), Picture.MOST_BYTES + 1);
    refuses(file, "photo.too-large", 413);
    assertThat(Picture.in(Arrays.copyOf(file, Picture.MOST_BYTES)).width()).isOne();
  }

  private static void refuses(byte[] file, String code, int status) {
    assertThatThrownBy(() -> Picture.in(file))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.status().value()).isEqualTo(status);
            });
  }
}
