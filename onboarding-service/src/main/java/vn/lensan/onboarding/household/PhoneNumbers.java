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
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Vietnamese phones in one form (+84…). Mobile numbers of the length before 2018 get their new
 * prefix, landlines of before 2017 their new area code; a number that is one today stays.
 */
final class PhoneNumbers {
  private static final String REGION = "VN";
  private static final int OLD_LENGTH = 11;
  private static final int OLD_PREFIX = 4;
  private static final Map<String, String> NEW_PREFIXES = new HashMap<>();
  private static final Map<String, AreaCode> NEW_AREA_CODES = new HashMap<>();
  private static final int SHORTEST_AREA = 3;
  private static final int LONGEST_AREA = 4;

  static {
    cells("mobile-prefixes-2018.tsv").forEach(cells -> NEW_PREFIXES.put(cells[0], cells[1]));
    cells("area-codes-2017.tsv")
        .forEach(
            cells ->
                NEW_AREA_CODES.put(cells[0], new AreaCode(Integer.parseInt(cells[1]), cells[2])));
  }

  private PhoneNumbers() {}

  /** How a landline begins now, and how many digits it had when it began otherwise. */
  private record AreaCode(int length, String begins) {}

  /** The number in its one form; empty when it is none. */
  static Optional<String> normalised(String written) {
    String digits = national(written);
    return valid(digits).or(() -> valid(migrated(digits)));
  }

  private static Optional<String> valid(String digits) {
    try {
      PhoneNumber number = PhoneNumberUtil.getInstance().parse(digits, REGION);
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
    String mobile =
        digits.length() == OLD_LENGTH ? NEW_PREFIXES.get(digits.substring(0, OLD_PREFIX)) : null;
    return mobile == null ? relocated(digits) : mobile + digits.substring(OLD_PREFIX);
  }

  private static String relocated(String digits) {
    for (int length = LONGEST_AREA; length >= SHORTEST_AREA; length--) {
      AreaCode area = NEW_AREA_CODES.get(digits.substring(0, Math.min(length, digits.length())));
      if (area != null && digits.length() == area.length()) {
        return area.begins() + digits.substring(length);
      }
    }
    return digits;
  }

  private static Stream<String[]> cells(String table) {
    try {
      return new ClassPathResource("onboarding/reference/phones/" + table)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
