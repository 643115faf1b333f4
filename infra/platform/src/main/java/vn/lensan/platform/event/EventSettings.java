package vn.lensan.platform.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lensan.events.partitions} and {@code .replication} of topics that are made; an existing
 * topic is left as it is. {@code lensan.events.source}: the CloudEvents source, by default the
 * application's name. {@code .stuck-after}: a consumer that has neither handled nor put aside a
 * record for so long makes the service's health red.
 */
@ConfigurationProperties("lensan.events")
public record EventSettings(
    @DefaultValue("12") int partitions,
    @DefaultValue("3") short replication,
    @DefaultValue("1m") Duration stuckAfter) {}
