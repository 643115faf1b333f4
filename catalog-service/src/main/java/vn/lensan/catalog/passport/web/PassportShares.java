package vn.lensan.catalog.passport.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.platform.admission.AdmissionKey;

/** All who scan together take one share: a flood of guesses leaves room for everybody else. */
@Component
class PassportShares implements AdmissionKey {

  @Override
  public Optional<String> of(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/verify/products/")
        ? Optional.of("origin passports")
        : Optional.empty();
  }
}
