package vn.lensan.catalog.seller.external;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code lensan.peers.onboarding}: where the keeper of households is. */
@ConfigurationProperties("lensan.peers")
record OnboardingSettings(String onboarding) {}
