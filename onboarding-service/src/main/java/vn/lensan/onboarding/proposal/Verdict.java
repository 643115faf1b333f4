package vn.lensan.onboarding.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A second person's word on a proposal. */
public record Verdict(boolean approved, @Nullable String reason, String by, Instant at) {}
