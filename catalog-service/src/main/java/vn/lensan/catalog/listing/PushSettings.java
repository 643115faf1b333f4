package vn.lensan.catalog.listing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lensan.catalog.push}.
 *
 * @param atOnce calls to one channel under way at once
 * @param crews rounds for one channel at once: while one notes its outcomes another calls
 * @param mostInRound listings claimed at once; fewer where a channel is slow
 * @param sweep how often what a crash left is looked for
 * @param lease how long a claim holds
 * @param longestCall a call with its repeats; none begins so shortly before the claim ends
 */
@ConfigurationProperties("lensan.catalog.push")
record PushSettings(
    @DefaultValue("8") int atOnce,
    @DefaultValue("3") int crews,
    @DefaultValue("128") int mostInRound,
    @DefaultValue("2s") Duration sweep,
    @DefaultValue("3m") Duration lease,
    @DefaultValue("40s") Duration longestCall) {}
