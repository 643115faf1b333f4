package vn.lensan.origin.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Programs choose by Accept-Language. Pages are Vietnamese until somebody asks otherwise: a cheap
 * phone asks for English more often than its owner does.
 */
@Configuration(proxyBeanMethods = false)
class Languages {

  private static final Locale VIETNAMESE = Locale.of("vi");

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new PagesInVietnamese();
    resolver.setSupportedLocales(List.of(VIETNAMESE, Locale.ENGLISH));
    resolver.setDefaultLocale(VIETNAMESE);
    return resolver;
  }

  private static final class PagesInVietnamese extends AcceptHeaderLocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
      var accept = request.getHeader("Accept");
      if (accept == null || !accept.contains(MediaType.TEXT_HTML_VALUE)) {
        return super.resolveLocale(request);
      }
      return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : VIETNAMESE;
    }
  }
}
