package vn.lensan.catalog.product.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.product.OcopGroup;
import vn.lensan.catalog.product.OcopGroups;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.time.Days;

/** The groups of OCOP products that are in force on a day, today where none is named. */
@RestController
class OcopGroupController {
  private final Clock clock;

  OcopGroupController(Clock clock) {
    this.clock = clock;
  }

  record Groups(LocalDate on, List<OcopGroup> items) {}

  @GetMapping("/api/v1/ocop-groups")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Groups groups(@RequestParam(required = false) @Nullable LocalDate on) {
    LocalDate day = on == null ? Days.today(clock) : on;
    return new Groups(day, OcopGroups.inForceOn(day));
  }
}
