package vn.lensan.platform.idempotency;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Ids of new things. Under an Idempotency-Key the first id that a request takes is the one noted
 * with the key, so a repeat after a crash asks for the same id, finds the thing, and answers again.
 */
public final class RequestIds {
  static final String KEY = RequestIds.class.getName() + ".key";
  static final String THING = RequestIds.class.getName() + ".thing";

  private RequestIds() {}

  /** A UUIDv7: sorted by time, and made anywhere. */
  public static String random() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }

  /** The id of the thing that the present request makes. */
  public static String newId() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null
        || !(request.getAttribute(THING, RequestAttributes.SCOPE_REQUEST)
            instanceof String noted)) {
      return random();
    }
    request.removeAttribute(THING, RequestAttributes.SCOPE_REQUEST);
    return noted;
  }

  /** The present request's key, as it is noted in the documents it makes; null without one. */
  public static @Nullable String currentKey() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request == null
        ? null
        : (String) request.getAttribute(KEY, RequestAttributes.SCOPE_REQUEST);
  }
}
