package vn.lensan.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of problems: Vietnamese unless English is asked for. Placeholders are names, not
 * numbers.
 */
public final class ProblemWords {
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

  ProblemWords(List<String> basenames) {
    bundles.setBasenames(basenames.toArray(String[]::new));
    bundles.setDefaultEncoding("UTF-8");
    bundles.setFallbackToSystemLocale(false);
    bundles.setAlwaysUseMessageFormat(false);
  }

  /** The words under the key, or null where a bundle has none. */
  public @Nullable String text(String key, Map<String, Object> arguments, Locale locale) {
    String pattern = bundles.getMessage(key, null, null, locale);
    return pattern == null ? null : fill(pattern, arguments);
  }

  private static String fill(String pattern, Map<String, Object> arguments) {
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf(arguments.getOrDefault(found.group(1), ""))));
  }
}
