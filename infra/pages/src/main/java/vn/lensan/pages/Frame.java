package vn.lensan.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lensan.platform.security.Caller;

/** What every page has around it: who reads, where the page is, and the words for days. */
@ControllerAdvice(annotations = OfficePage.class)
class Frame {
  private final Words words;

  Frame(Words words) {
    this.words = words;
  }

  /**
   * @param links the pages that the reader may open
   * @param other the same page in the other language
   */
  public record Around(
      String name, List<String> units, May may, List<Navigation.Link> links, String other) {}

  @ModelAttribute
  void fill(Map<String, Object> model, HttpServletRequest request) {
    model.putAll(around(request, Caller.present(request).orElse(null)));
  }

  Map<String, Object> around(HttpServletRequest request, @Nullable Caller caller) {
    Map<String, Object> around = new HashMap<>();
    around.put("say", words);
    around.put("typed", Map.of());
    around.put("frame", of(request, caller));
    // What a form led here with; a page without one says nothing.
    String done = request.getParameter("done");
    if (done != null) {
      around.put("done", done);
    }
    return around;
  }

  private Around of(HttpServletRequest request, @Nullable Caller caller) {
    String here = request.getRequestURI();
    if (caller == null) {
      return new Around("", List.of(), May.NOTHING, List.of(), here);
    }
    List<String> units = caller.scope().units().stream().sorted().map(words::unit).toList();
    return new Around(
        caller.client(), units, May.of(caller), Navigation.of(caller, here), other(request));
  }

  /** What was sent by a form has no address of its own, nor has what can't be read. */
  private static String other(HttpServletRequest request) {
    boolean english = PageLanguage.of(request).equals(Locale.ENGLISH);
    try {
      return request.getMethod().equals("GET")
          ? UriComponentsBuilder.fromPath(request.getRequestURI())
              .query(Objects.requireNonNullElse(request.getQueryString(), ""))
              .replaceQueryParam("lang", english ? List.of() : List.of("en"))
              .build(true)
              .toUriString()
          : PageLanguage.PATH;
    } catch (IllegalArgumentException unreadable) {
      return PageLanguage.PATH;
    }
  }
}
