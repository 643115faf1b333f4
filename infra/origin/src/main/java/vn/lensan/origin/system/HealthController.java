package vn.lensan.origin.system;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The origin is well when it answers; it keeps nothing that could be ill. A whole actuator for one
 * word would bring doors that then have to be kept shut.
 */
@RestController
class HealthController {

  @GetMapping("/actuator/health")
  Map<String, String> health() {
    return Map.of("status", "UP");
  }
}
