package vn.lensan.onboarding.own;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.Head;

/** What a printed code asks for: something that stands on no sheet of paper. */
public enum OwnAsks {
  PHONE_END,
  BIRTH_YEAR;

  private static final int DIGITS = 4;

  static @Nullable OwnAsks of(Head head) {
    if (head.phone() != null && digits(head.phone()).length() >= DIGITS) {
      return PHONE_END;
    }
    return head.birthYear() == null ? null : BIRTH_YEAR;
  }

  boolean isKnownBy(Head head, String answer) {
    String expected =
        switch (this) {
          case PHONE_END -> {
            String all = digits(String.valueOf(head.phone()));
            yield all.substring(Math.max(0, all.length() - DIGITS));
          }
          case BIRTH_YEAR -> String.valueOf(head.birthYear());
        };
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), digits(answer).getBytes(StandardCharsets.UTF_8));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
