package vn.lensan.onboarding.own.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.platform.admission.AdmissionKey;

/** All own pages together take one share: a flood of guesses leaves room for everybody else. */
@Component
class OwnShares implements AdmissionKey {

  @Override
  public Optional<String> of(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/own/")
        ? Optional.of("own pages")
        : Optional.empty();
  }
}
