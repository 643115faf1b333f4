package vn.lensan.catalog.outlook.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.outlook.OutlookQuery;
import vn.lensan.catalog.outlook.OutlookService;
import vn.lensan.catalog.unit.UnitService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;

/**
 * What will be harvested and what of it has found a place: whole kilograms by commodity, unit and
 * ISO week from this one on. Of the harvest an even spread over its declared months is told: an
 * estimate. A marketplace names a unit, is told what it itself placed, and nothing of places with
 * fewer than five growers.
 */
@RestController
class OutlookController {
  private static final int MOST_WEEKS = 26;
  private static final int MOST_COMMODITY = 60;
  private final OutlookService outlooks;
  private final UnitService units;

  OutlookController(OutlookService outlooks, UnitService units) {
    this.outlooks = outlooks;
    this.units = units;
  }

  record Answer(List<OutlookAnswer> items) {}

  @GetMapping("/api/v1/outlooks")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER})
  Answer outlooks(
      @RequestParam(required = false) @Nullable String commodity,
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(defaultValue = "8") int weeks,
      Caller caller) {
    Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "request.invalid");
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw problem.error("/weeks", "out-of-range", Map.of("limit", "1–" + MOST_WEEKS));
    }
    if (commodity != null && commodity.length() > MOST_COMMODITY) {
      throw problem.error("/commodity", "length", Map.of("limit", "≤ 60"));
    }
    return new Answer(
        outlooks.outlook(new OutlookQuery(commodity, unit, weeks), caller).stream()
            .map(view -> OutlookAnswer.of(view, units.name(UnitId.parse(view.unit()))))
            .toList());
  }
}
