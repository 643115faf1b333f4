package vn.lensan.platform.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whose share a request takes that comes without a token, such as a partner's webhook. A bean may
 * only answer with names that it knows: whoever could choose the name would choose his own share.
 */
@FunctionalInterface
public interface AdmissionKey {
  Optional<String> of(HttpServletRequest request);
}
