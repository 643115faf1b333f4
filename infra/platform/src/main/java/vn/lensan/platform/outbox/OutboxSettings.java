package vn.lensan.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lensan.outbox.lanes}: how many carriers work side by side; {@code .sweep}: how often to
 * look for what a crash left; {@code .age}: an entry younger than this is left to the carrier that
 * was hinted.
 */
@ConfigurationProperties("lensan.outbox")
record OutboxSettings(
    @DefaultValue("2") int lanes,
    @DefaultValue("5s") Duration sweep,
    @DefaultValue("2s") Duration age) {}
