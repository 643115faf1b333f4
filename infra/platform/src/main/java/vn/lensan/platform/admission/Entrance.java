package vn.lensan.platform.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lensan.admission.Bounds;
import vn.lensan.admission.Lane;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** Which lane a request goes through, and whose share it takes there. */
final class Entrance {
  private static final String OPERATOR = "operator";
  private static final String ANYBODY = "anybody";

  private final Provinces provinces;
  private final List<AdmissionKey> keys;
  private final Lane people;
  private final Lane uploads;
  private final Lane inner;

  /** Where a request is let in. */
  record Place(Lane lane, String key) {}

  Entrance(Provinces provinces, List<AdmissionKey> keys, AdmissionSettings settings) {
    this.provinces = provinces;
    this.keys = keys;
    Bounds crowd = settings.crowd();
    this.people = Lane.adaptive(crowd);
    this.uploads = Lane.fixed(crowd.uploads(), crowd);
    this.inner = Lane.fixed(settings.inner(), crowd);
  }

  Lane people() {
    return people;
  }

  Place of(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/actuator")) {
      return new Place(inner, OPERATOR);
    }
    Optional<Caller> caller = Caller.present(request);
    if (caller.filter(one -> one.is(Role.SERVICE)).isPresent()) {
      return new Place(inner, key(caller.get()));
    }
    return new Place(
        isUpload(request) ? uploads : people,
        caller.map(this::key).orElseGet(() -> keyWithoutToken(request)));
  }

  private static boolean isUpload(HttpServletRequest request) {
    return request.getContentType() != null && request.getContentType().startsWith("multipart/");
  }

  private String key(Caller caller) {
    if (caller.channel() != null) {
      return "channel " + caller.channel();
    }
    if (caller.scope().units().isEmpty()) {
      return "client " + caller.client();
    }
    return caller.scope().units().stream()
        .map(provinces::of)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private String keyWithoutToken(HttpServletRequest request) {
    return keys.stream().flatMap(key -> key.of(request).stream()).findFirst().orElse(ANYBODY);
  }
}
