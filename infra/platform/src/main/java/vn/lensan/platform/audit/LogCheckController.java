package vn.lensan.platform.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Role;

/** Names the first altered, missing or cut entry of the logs of change and access. */
@RestController
class LogCheckController {
  private final LogCheck check;

  LogCheckController(LogCheck check) {
    this.check = check;
  }

  @GetMapping("/api/v1/system/${spring.application.name}/log-check")
  @Allowed({Role.MINISTRY, Role.AUDITOR})
  LogCheck.Result check(@RequestParam(required = false) @Nullable LocalDate day) {
    return check.check(day);
  }
}
