package vn.lensan.catalog.order;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an answer to an order is brought about. All of it is OUR ESTIMATE: no source names it.
 *
 * @param confirmWithin the deadline where a marketplace names none
 * @param volunteerAfter the share of the awake time until the deadline after which the team is
 *     asked
 * @param cooperativeAfter the same for the cooperative
 */
@ConfigurationProperties("lensan.catalog.orders")
record LadderSettings(
    @DefaultValue("24h") Duration confirmWithin,
    @DefaultValue("0.5") double volunteerAfter,
    @DefaultValue("0.8") double cooperativeAfter) {

  LadderSettings {
    if (!(0 < volunteerAfter && volunteerAfter < cooperativeAfter && cooperativeAfter < 1)) {
      throw new IllegalArgumentException(
          "0 < lensan.catalog.orders.volunteer-after < cooperative-after < 1, please");
    }
  }
}
