package vn.lensan.pages;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.web.IfMatch;

/**
 * A form is done and leads on, or it is refused and shown again as it was filled in, on top of what
 * holds now: nothing typed is lost.
 */
@Component
public class Forms {
  private static final int LONGEST = 1000;
  private final PageProblems problems;

  Forms(PageProblems problems) {
    this.problems = problems;
  }

  /**
   * @param fields as they were sent
   */
  public record Sent(Map<String, String> fields, Locale locale) {
    public String field(String name) {
      return fields.getOrDefault(name, "");
    }

    /** The version that the page was made of; without one it is stale. */
    public IfMatch version() {
      return new IfMatch('"' + field("version") + '"');
    }

    /** Needed, and of a length that the API takes too. */
    public String reason() {
      return text("reason", LONGEST);
    }

    public String text(String name, int longest) {
      String text = field(name).strip();
      if (text.isEmpty()) {
        throw wrong(name, "required");
      }
      if (text.length() > longest) {
        throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid")
            .error("/" + name, "length", Map.of("limit", longest));
      }
      return text;
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
      try {
        return Enum.valueOf(type, field(name));
      } catch (IllegalArgumentException none) {
        throw wrong(name, field(name).isEmpty() ? "required" : "not-understood");
      }
    }

    private static Problem wrong(String name, String code) {
      return Problem.of(HttpStatus.BAD_REQUEST, "request.invalid").error("/" + name, code);
    }
  }

  /**
   * @param work answers where it leads to
   * @param again the page that the form stands on
   */
  public ModelAndView submit(Sent sent, Supplier<String> work, Supplier<ModelAndView> again) {
    try {
      return leadTo(work.get(), sent.locale());
    } catch (Problem refusal) {
      return refused(refusal, sent, again);
    } catch (OptimisticLockingFailureException stale) {
      return refused(Problem.of(HttpStatus.PRECONDITION_FAILED, "version.stale"), sent, again);
    }
  }

  private ModelAndView refused(Problem refusal, Sent sent, Supplier<ModelAndView> again) {
    if (refusal.status() == HttpStatus.NOT_FOUND) {
      throw refusal;
    }
    ModelAndView page = again.get();
    page.addObject("refused", problems.body(refusal, sent.locale()));
    page.addObject("typed", sent.fields());
    page.setStatus(refusal.status());
    return page;
  }

  /** See other: a page that is loaded again must not send the form again. */
  private static ModelAndView leadTo(String path, Locale locale) {
    RedirectView there = new RedirectView(PageLanguage.in(locale, path), false, false);
    there.setExposeModelAttributes(false);
    there.setExpandUriTemplateVariables(false);
    return new ModelAndView(there);
  }
}
