package vn.lensan.sandbox.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The sandbox's sentences: Vietnamese, or English to who asks for it. */
@Component
public final class Texts {

  static final Locale VIETNAMESE = Locale.of("vi");

  private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

  Texts() {
    bundle.setBasename("sandbox/messages");
    bundle.setDefaultEncoding("UTF-8");
    bundle.setFallbackToSystemLocale(false);
    bundle.setAlwaysUseMessageFormat(true);
  }

  public String get(String key, Locale locale, Object... arguments) {
    return bundle.getMessage(key, arguments, locale);
  }

  public String vietnamese(String key, Object... arguments) {
    return get(key, VIETNAMESE, arguments);
  }

  static Locale localeOf(HttpServletRequest request) {
    var asked = request.getHeader("Accept-Language");
    var english = asked != null && request.getLocale().getLanguage().equals("en");
    return english ? Locale.ENGLISH : VIETNAMESE;
  }
}
