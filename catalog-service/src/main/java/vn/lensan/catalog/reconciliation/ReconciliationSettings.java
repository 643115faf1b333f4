package vn.lensan.catalog.reconciliation;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lensan.catalog.reconciliation}.
 *
 * @param policy by the channel's name
 * @param every how often each shop is looked at; zero for only when somebody asks
 * @param lease after which another goes on with a look whose reader died; a turn takes half of it
 */
@ConfigurationProperties("lensan.catalog.reconciliation")
record ReconciliationSettings(
    @DefaultValue Map<String, Policy> policy,
    @DefaultValue("24h") Duration every,
    @DefaultValue("15m") Duration lease) {

  Policy of(String channel) {
    return policy.getOrDefault(channel, Policy.OURS_WINS);
  }
}
