package vn.lensan.onboarding.own.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
  private static final int DOT = 4;
  private static final Pattern PLACE = Pattern.compile("M(\\d+) (\\d+)h1v1");
  private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");

  @Test
  void saysToACameraWhatItWasGiven() throws Exception {
    String url = "http://localhost:8080/own/qr/Z3VlcyBhIGxvbmcgcmFuZG9tIHRva2VuIGhlcmU";
    String svg = QrPicture.of(url);
    assertThat(new QRCodeReader().decode(seen(svg)).getText()).isEqualTo(url);
  }

  /** The picture as a camera sees it: each dot some pixels wide. */
  private static BinaryBitmap seen(String svg) {
    Matcher side = SIDE.matcher(svg);
    assertThat(side.find()).isTrue();
    int width = Integer.parseInt(side.group(1)) * DOT;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, 0xFFFFFF);
    Matcher place = PLACE.matcher(svg);
    while (place.find()) {
      int left = Integer.parseInt(place.group(1)) * DOT;
      int top = Integer.parseInt(place.group(2)) * DOT;
      for (int row = top; row < top + DOT; row++) {
        Arrays.fill(pixels, row * width + left, row * width + left + DOT, 0);
      }
    }
    return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
  }
}
