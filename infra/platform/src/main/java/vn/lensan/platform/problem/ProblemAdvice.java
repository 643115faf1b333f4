package vn.lensan.platform.problem;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * Every refusal and every failure of a controller becomes a problem; nothing else ever reaches the
 * outside.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> problem(Problem problem, HttpServletRequest request) {
    return problems.answer(problem, Problems.localeOf(request));
  }

  @ExceptionHandler
  ResponseEntity<Object> stale(
      OptimisticLockingFailureException stale, HttpServletRequest request) {
    return problem(Problem.of(HttpStatus.PRECONDITION_FAILED, "version.stale"), request);
  }

  @ExceptionHandler({DataAccessException.class, MongoException.class})
  ResponseEntity<Object> store(Exception failure, HttpServletRequest request) {
    Problem refusal = StoreProblems.of(failure).orElse(null);
    if (refusal == null) {
      return unexpected(failure, request);
    }
    LOG.warn("The document store refused: {}", failure.toString());
    return problem(refusal, request);
  }

  @ExceptionHandler
  ResponseEntity<Object> wrongType(
      MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
    return problem(
        Problem.of(HttpStatus.BAD_REQUEST, "request.invalid")
            .error("/" + mismatch.getName(), "not-understood"),
        request);
  }

  @ExceptionHandler
  ResponseEntity<Object> multipart(MultipartException broken, HttpServletRequest request) {
    if (NoSpace.isCauseOf(broken)) {
      LOG.error("An upload could not be put down: {}", broken.toString());
      return problem(NoSpace.problem(), request);
    }
    boolean tooLarge = broken instanceof MaxUploadSizeExceededException;
    return problem(
        tooLarge
            ? Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body.too-large")
            : Problem.of(HttpStatus.BAD_REQUEST, "request.unreadable"),
        request);
  }

  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest request) {
    if (NoSpace.isCauseOf(failure)) {
      LOG.error("The disk is full: {}", failure.toString());
      return problem(NoSpace.problem(), request);
    }
    LOG.error("Unexpected failure of {} {}", request.getMethod(), request.getRequestURI(), failure);
    return problem(
        Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal").retryAfter(SOON), request);
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "request.invalid");
    for (FieldError error : invalid.getFieldErrors()) {
      problem.error(pointer(error.getField()), fieldCode(error), limits(error));
    }
    return problem(problem, servlet(request));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return problem(unreadable(unreadable), servlet(request));
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpStatus known = HttpStatus.valueOf(status.value());
    return problem(Problem.of(known, "http." + known.value()), servlet(request));
  }

  private static Problem unreadable(HttpMessageNotReadableException unreadable) {
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
      if (cause instanceof DatabindException mismatch) {
        return Problem.of(HttpStatus.BAD_REQUEST, "request.invalid")
            .error(path(mismatch), "not-understood");
      }
    }
    return Problem.of(HttpStatus.BAD_REQUEST, "request.unreadable");
  }

  private static String path(DatabindException mismatch) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : mismatch.getPath()) {
      pointer
          .append('/')
          .append(
              step.getPropertyName() == null
                  ? String.valueOf(step.getIndex())
                  : step.getPropertyName());
    }
    return pointer.isEmpty() ? "/" : pointer.toString();
  }

  private static String pointer(String field) {
    return "/" + field.replace('.', '/').replace("[", "/").replace("]", "");
  }

  private static String fieldCode(FieldError error) {
    return switch (String.valueOf(error.getCode())) {
      case "NotNull", "NotBlank", "NotEmpty" -> "required";
      case "Size" -> "length";
      case "Min", "Max", "Positive", "PositiveOrZero", "DecimalMin", "DecimalMax" -> "out-of-range";
      default -> "not-understood";
    };
  }

  /** The bounds alone, such as 0–200: the validator's own words are English. */
  private static Map<String, Object> limits(FieldError error) {
    Object[] given = error.getArguments() == null ? new Object[0] : error.getArguments();
    String bounds =
        Arrays.stream(given)
            .filter(Number.class::isInstance)
            .map(Number.class::cast)
            .sorted(Comparator.comparing(Number::longValue))
            .map(Number::toString)
            .collect(Collectors.joining("–"));
    return Map.of("limit", bounds.isEmpty() ? "…" : bounds);
  }

  private static HttpServletRequest servlet(WebRequest request) {
    return ((ServletWebRequest) request).getRequest();
  }
}
