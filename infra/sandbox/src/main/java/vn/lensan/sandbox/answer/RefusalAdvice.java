package vn.lensan.sandbox.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

@RestControllerAdvice
final class RefusalAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

  private final Refusals refusals;

  RefusalAdvice(Refusals refusals) {
    this.refusals = refusals;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> refused(HttpServletRequest request, Refusal refusal) {
    return refusals.answer(request, refusal);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> mistyped(
      HttpServletRequest request, MethodArgumentTypeMismatchException e) {
    var fault = new Refusal.Fault("/" + e.getName(), "invalid");
    return refused(request, Refusal.invalid(List.of(fault)));
  }

  @ExceptionHandler({HttpMessageNotReadableException.class, JacksonException.class})
  ResponseEntity<byte[]> unreadable(HttpServletRequest request) {
    return refused(request, Refusal.of(HttpStatus.BAD_REQUEST, "request.unreadable"));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> other(HttpServletRequest request, Exception exception) {
    if (exception instanceof ErrorResponse known) {
      return refused(request, byStatus(known));
    }
    LOG.error("The sandbox failed", exception);
    return refused(request, Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal"));
  }

  private static Refusal byStatus(ErrorResponse known) {
    var status = HttpStatus.valueOf(known.getStatusCode().value());
    return Refusal.of(
        status, status == HttpStatus.NOT_FOUND ? "request.not-found" : "request.refused");
  }
}
