package vn.lensan.catalog.preview.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.channel.Payload;
import vn.lensan.catalog.preview.PreviewService;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** Before a product is listed: what it would cost, and what would be sent. */
@RestController
@RequestMapping("/api/v1/products/{id}")
class PreviewController {
  private static final int MOST = 10_000;
  private final PreviewService previews;
  private final ProblemWords words;

  PreviewController(PreviewService previews, ProblemWords words) {
    this.previews = previews;
    this.words = words;
  }

  /**
   * Đồng without fractions. The terms are data of each marketplace, dated; {@code standing} says
   * how far to trust them (today all are DEMO figures).
   */
  @GetMapping("/landed-cost")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  LandedCostAnswer landedCost(
      @PathVariable String id,
      @RequestParam String channel,
      @RequestParam(defaultValue = "1") @Min(1) @Max(MOST) long quantity,
      Caller caller,
      Locale locale) {
    return LandedCostAnswer.of(
        previews.landedCost(id, channel, quantity, caller.scope()),
        code -> Objects.requireNonNullElse(words.text("preview." + code, Map.of(), locale), code));
  }

  /** The bytes that would go out now, in their order; particulars of persons read ***. */
  @GetMapping("/payload")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Payload payload(@PathVariable String id, @RequestParam String channel, Caller caller) {
    return previews.payload(id, channel, caller.scope());
  }
}
