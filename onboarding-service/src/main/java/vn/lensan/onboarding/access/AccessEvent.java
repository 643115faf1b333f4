package vn.lensan.onboarding.access;

import java.time.Instant;

/** What happened to somebody's access; says not whose, only what stands for them. */
public sealed interface AccessEvent {

  /** Tokens given to the client until then are void. */
  record Revoked(String clientKey, Instant until) implements AccessEvent {}
}
