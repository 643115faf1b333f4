package vn.lensan.onboarding.household;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * Vietnamese phones in one form (+84…). Numbers of the length before 2018 get their new prefix, and
 * only those.
 */
final class PhoneNumbers {
  private static final String REGION = "VN";
  private static final int OLD_LENGTH = 11;
  private static final int OLD_PREFIX = 4;
  private static final Map<String, String> NEW_PREFIXES = read();

  private PhoneNumbers() {}

  /** The number in its one form; empty when it is none. */
  static Optional<String> normalised(String written) {
    String digits = national(written);
    try {
      PhoneNumber number = PhoneNumberUtil.getInstance().parse(migrated(digits), REGION);
      return PhoneNumberUtil.getInstance().isValidNumber(number)
          ? Optional.of(
              PhoneNumberUtil.getInstance().format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException notAPhone) {
      return Optional.empty();
    }
  }

  /** Digits with the zero in front, whether +84, 0084, 84 or 0 stood there. */
  private static String national(String written) {
    String digits = written.replaceAll("[\\s.()-]", "");
    if (digits.startsWith("+84")) {
      return "0" + digits.substring(3);
    }
    if (digits.startsWith("0084")) {
      return "0" + digits.substring(4);
    }
    // Without its plus: no number of the country begins with 84 and is as long.
    boolean international = digits.startsWith("84") && digits.length() >= OLD_LENGTH;
    return international ? "0" + digits.substring(2) : digits;
  }

  private static String migrated(String digits) {
    if (digits.length() != OLD_LENGTH) {
      return digits;
    }
    String prefix = NEW_PREFIXES.get(digits.substring(0, OLD_PREFIX));
    return prefix == null ? digits : prefix + digits.substring(OLD_PREFIX);
  }

  private static Map<String, String> read() {
    try {
      Map<String, String> prefixes = new HashMap<>();
      new ClassPathResource("onboarding/reference/phones/mobile-prefixes-2018.tsv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> prefixes.put(cells[0], cells[1]));
      return prefixes;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
