package vn.lensan.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** RFC 9457 on the wire. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
    String type,
    String title,
    int status,
    @Nullable String detail,
    String code,
    List<FieldError> errors,
    @Nullable String traceId,
    @JsonAnyGetter Map<String, Object> more) {

  public record FieldError(String pointer, String code, String message) {}
}
