package vn.lensan.catalog.order.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.order.AnswerLinks;
import vn.lensan.platform.admission.AdmissionKey;

/** All who answer by links take one share: a flood of guesses leaves room for everybody else. */
@Component
class AnswerShares implements AdmissionKey {

  @Override
  public Optional<String> of(HttpServletRequest request) {
    return request.getRequestURI().startsWith(AnswerLinks.PATH)
        ? Optional.of("answers by link")
        : Optional.empty();
  }
}
