package vn.lensan.onboarding.own;

import java.time.Instant;

/** A link as it is answered, this once. */
public record OwnIssued(String url, Instant expiresAt) {}
