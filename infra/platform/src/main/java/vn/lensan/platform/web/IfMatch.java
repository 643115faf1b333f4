package vn.lensan.platform.web;

import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/**
 * The ETag that a change was made on. A controller that takes one demands it: 428 without, 412 when
 * stale.
 */
public record IfMatch(String etag) {

  public void check(long version) {
    boolean matches =
        etag.equals("*") || etag.equals(ETags.of(version)) || etag.equals("W/" + ETags.of(version));
    if (!matches) {
      throw Problem.of(HttpStatus.PRECONDITION_FAILED, "version.stale")
          .with("current", ETags.of(version));
    }
  }
}
