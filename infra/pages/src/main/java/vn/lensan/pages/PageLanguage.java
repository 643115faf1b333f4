package vn.lensan.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import vn.lensan.platform.problem.ProblemWords;

/**
 * Pages are Vietnamese until {@code ?lang=en} asks otherwise: a cheap phone asks for English more
 * often than its owner does. The wish stands in the address, since services keep no session; each
 * link of a page carries it on. The API goes by Accept-Language as before.
 */
final class PageLanguage {
  static final String PATH = "/office";
  private static final String ENGLISH = "lang=en";

  private PageLanguage() {}

  static Locale of(HttpServletRequest request) {
    return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : ProblemWords.VIETNAMESE;
  }

  /** An address of these pages in the language of the page that leads there. */
  static String in(Locale locale, String link) {
    if (!locale.equals(Locale.ENGLISH) || link.contains("/assets/")) {
      return link;
    }
    int end = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
    String page = link.substring(0, end);
    return page + (page.contains("?") ? '&' : '?') + ENGLISH + link.substring(end);
  }

  static final class Resolver extends AcceptHeaderLocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
      return request.getRequestURI().startsWith(PATH) ? of(request) : super.resolveLocale(request);
    }
  }

  static final class Links extends StandardLinkBuilder {
    Links() {
      setOrder(0);
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
      return link.startsWith(PATH) ? in(context.getLocale(), link) : link;
    }
  }
}
