package vn.lensan.onboarding.device;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The device that the present request names; nobody vouches for it, it is noted in logs only. */
public final class Devices {
  /** Under which name the edge puts it into the request. */
  public static final String ATTRIBUTE = Devices.class.getName() + ".id";

  private Devices() {}

  /** Null without a request, and in one that names none. */
  public static @Nullable String current() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request == null
        ? null
        : (String) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
  }
}
