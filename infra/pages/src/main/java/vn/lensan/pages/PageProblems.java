package vn.lensan.pages;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.problem.ProblemBody;
import vn.lensan.platform.problem.Problems;
import vn.lensan.platform.problem.StoreProblems;
import vn.lensan.platform.security.Caller;

/**
 * Under {@code /office} a reader gets words and not JSON, whatever went wrong: also when a door
 * refuses, when there is no such page, and when the store is away.
 */
@Component
public class PageProblems implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);
  private final Problems problems;
  private final Frame frame;

  PageProblems(Problems problems, Frame frame) {
    this.problems = problems;
    this.frame = frame;
  }

  /** Before the API's. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    String path = request.getRequestURI();
    if (!path.equals(PageLanguage.PATH) && !path.startsWith(PageLanguage.PATH + "/")) {
      return null;
    }
    Problem problem = problem(failure).orElseGet(() -> unexpected(path, failure));
    Map<String, Object> model = frame.around(request, Caller.present(request).orElse(null));
    model.put("problem", body(problem, PageLanguage.of(request)));
    return new ModelAndView("pages/problem", model, problem.status());
  }

  public ProblemBody body(Problem problem, Locale locale) {
    return problems.body(problem, locale);
  }

  /** The refusal that a failure is; empty when it is a fault of ours. */
  public static Optional<Problem> problem(Exception failure) {
    if (failure instanceof Problem problem) {
      return Optional.of(problem);
    }
    if (failure instanceof OptimisticLockingFailureException) {
      return Optional.of(Problem.of(HttpStatus.PRECONDITION_FAILED, "version.stale"));
    }
    if (failure instanceof DataAccessException || failure instanceof MongoException) {
      return StoreProblems.of(failure);
    }
    return status(failure).map(status -> Problem.of(status, "http." + status.value()));
  }

  private static Optional<HttpStatus> status(Exception failure) {
    if (failure instanceof MethodArgumentTypeMismatchException
        || failure instanceof MethodArgumentNotValidException
        || failure instanceof BindException) {
      return Optional.of(HttpStatus.BAD_REQUEST);
    }
    return failure instanceof ErrorResponse told
        ? Optional.ofNullable(HttpStatus.resolve(told.getStatusCode().value()))
        : Optional.empty();
  }

  private static Problem unexpected(String path, Exception failure) {
    LOG.error("Unexpected failure of the page {}", path, failure);
    return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
  }
}
