package vn.lensan.onboarding.access;

import java.time.Instant;

/**
 * @param until tokens given to the client until then are void
 * @param times how often its access was taken away
 */
public record RevocationView(
    String id, String client, Instant until, String by, String reason, int times) {}
