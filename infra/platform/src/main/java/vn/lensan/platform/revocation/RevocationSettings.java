package vn.lensan.platform.revocation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lensan.revocation}: where it is told whose access was taken away.
 *
 * @param topic its events; a service that names none refuses nobody before their token ends
 * @param look how often an instance looks what its service has been told
 * @param remembered longer than any token lives; what is older has no effect any more
 */
@ConfigurationProperties("lensan.revocation")
record RevocationSettings(
    String topic, @DefaultValue("1s") Duration look, @DefaultValue("30m") Duration remembered) {}
