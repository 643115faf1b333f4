package vn.lensan.catalog.outlook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a week is a glut. The figures are our own choice, to be set by who runs it: no rule names
 * any.
 *
 * @param leastKg a harvest that is worth a warning
 * @param unplacedPercent how much of it has found no place, at least
 * @param weeks how far ahead is warned of
 * @param every how often it is looked at
 */
@ConfigurationProperties("lensan.catalog.glut")
public record GlutRule(
    @DefaultValue("10000") long leastKg,
    @DefaultValue("50") int unplacedPercent,
    @DefaultValue("6") int weeks,
    @DefaultValue("1h") Duration every) {
  private static final int WHOLE = 100;

  boolean isGlut(long harvestKg, long unplacedKg) {
    return harvestKg >= leastKg && unplacedKg * WHOLE >= harvestKg * unplacedPercent;
  }
}
