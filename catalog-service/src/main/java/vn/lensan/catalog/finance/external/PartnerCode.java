package vn.lensan.catalog.finance.external;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name in settings ({@code demo-bank}) as consents write it ({@code DEMO_BANK}). */
final class PartnerCode {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,30}");

  private PartnerCode() {}

  static String of(String settingsName) {
    String code = settingsName.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("no name of a finance partner: " + settingsName);
    }
    return code;
  }
}
