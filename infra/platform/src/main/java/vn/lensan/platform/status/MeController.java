package vn.lensan.platform.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** {@code GET /api/v1/me}: who am I, in which roles, for which units. */
@RestController
class MeController {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Me(String client, Set<Role> roles, Set<String> units, @Nullable String channel) {}

  @GetMapping("/api/v1/me")
  @Allowed({
    Role.TEAM,
    Role.COMMUNE,
    Role.PROVINCE,
    Role.MINISTRY,
    Role.TRAINER,
    Role.PARTNER,
    Role.AUDITOR
  })
  Me me(Caller caller) {
    return new Me(caller.client(), caller.roles(), caller.scope().units(), caller.channel());
  }
}
