package vn.lensan.platform.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lensan.security}: the issuer and audience that access tokens must name, where its public
 * keys are, how this service gets a token of its own to call its peers.
 */
@ConfigurationProperties("lensan.security")
record SecuritySettings(
    String issuer,
    @DefaultValue("lensan") String audience,
    String jwkSetUri,
    @DefaultValue("10s") Duration keyServerPause,
    @DefaultValue("15m") Duration longestLife,
    @Nullable String tokenUri,
    @Nullable String clientId,
    @Nullable String clientSecret) {}
