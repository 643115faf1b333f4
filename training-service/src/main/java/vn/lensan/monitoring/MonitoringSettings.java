package vn.lensan.monitoring;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lensan.monitoring}: where figures are kept and how they are made.
 *
 * @param applicationId names the topology's consumer group, its topics and its state
 * @param stateDir a folder of this instance alone
 * @param channels the marketplaces that a figure is told apart by
 */
@ConfigurationProperties("lensan.monitoring")
public record MonitoringSettings(
    String database,
    @DefaultValue("training-service.figures") String applicationId,
    @DefaultValue(".local/streams") String stateDir,
    @DefaultValue("200ms") Duration commitInterval,
    @DefaultValue("1") int threads,
    @DefaultValue("4194304") long cacheBytes,
    @DefaultValue({"POSTMART", "VOSO"}) List<String> channels) {}
