package vn.lensan.monitoring.indicator.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.indicator.IndicatorKind;
import vn.lensan.monitoring.indicator.Indicators;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;

@RestController
class IndicatorController {
  private final Indicators indicators;

  IndicatorController(Indicators indicators) {
    this.indicators = indicators;
  }

  @GetMapping("/api/v1/indicators")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.TRAINER, Role.AUDITOR})
  Page<Definition> all() {
    return new Page<>(indicators.all().stream().map(Definition::of).toList(), null, null);
  }

  /** What an indicator means; of what metrics it is made is told, how they are kept is not. */
  record Definition(
      String id,
      IndicatorKind kind,
      int definitionVersion,
      Indicator.Unit unit,
      @Nullable Double target,
      List<String> numerator,
      List<String> denominator,
      List<String> summed,
      List<String> breakdowns,
      Indicator.Words name,
      Indicator.Words meaning) {

    static Definition of(Indicator indicator) {
      return new Definition(
          indicator.id(),
          indicator.kind(),
          indicator.definitionVersion(),
          indicator.unit(),
          indicator.target(),
          indicator.numerator().stream().map(metric -> metric.id()).toList(),
          indicator.denominator().stream().map(metric -> metric.id()).toList(),
          indicator.summed().stream().map(metric -> metric.id()).toList(),
          Stream.concat(
                  Stream.of("unit"),
                  indicator.breakdowns().stream().map(dimension -> dimension.id()))
              .toList(),
          indicator.name(),
          indicator.meaning());
    }
  }
}
