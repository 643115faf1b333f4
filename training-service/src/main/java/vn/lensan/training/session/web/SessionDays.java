package vn.lensan.training.session.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;
import vn.lensan.training.session.HalfDay;

/** The half-days of a request, however it named them. */
final class SessionDays {
  private static final int LONGEST = 20;

  private SessionDays() {}

  static List<HalfDay> of(SessionRequest request) {
    if (request.halfDays() != null) {
      return named(request.halfDays(), request);
    }
    LocalDate first = required(request.startsOn(), "/startsOn");
    LocalDate last = request.endsOn() == null ? first : request.endsOn();
    if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST - 1))) {
      throw outOfRange("/endsOn");
    }
    return HalfDay.between(first, last);
  }

  private static List<HalfDay> named(List<HalfDay> halfDays, SessionRequest request) {
    List<HalfDay> sorted = halfDays.stream().distinct().sorted().toList();
    if (request.startsOn() != null && !request.startsOn().equals(sorted.getFirst().day())) {
      throw outOfRange("/startsOn");
    }
    if (request.endsOn() != null && !request.endsOn().equals(sorted.getLast().day())) {
      throw outOfRange("/endsOn");
    }
    return sorted;
  }

  private static LocalDate required(@Nullable LocalDate day, String pointer) {
    if (day == null) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid").error(pointer, "required");
    }
    return day;
  }

  private static Problem outOfRange(String pointer) {
    return Problem.of(HttpStatus.BAD_REQUEST, "request.invalid")
        .error(pointer, "days", Map.of("most", LONGEST));
  }
}
