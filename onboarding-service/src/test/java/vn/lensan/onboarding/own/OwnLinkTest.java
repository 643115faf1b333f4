package vn.lensan.onboarding.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.problem.Problem;

class OwnLinkTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  private static OwnLink link(OwnLink.Kind kind) {
    return new OwnLink("hash", "h-1", kind, "ai", NOW.plus(Duration.ofDays(30)));
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  @Test
  void opensOnce() {
    OwnLink link = link(OwnLink.Kind.ONCE);
    link.use(NOW);
    refused("own.used", () -> link.use(NOW));
  }

  @Test
  void opensNoMoreWhenExpiredOrRevoked() {
    refused("own.expired", () -> link(OwnLink.Kind.ONCE).use(NOW.plus(Duration.ofDays(30))));
    OwnLink code = link(OwnLink.Kind.PRINTED);
    code.revoke(NOW);
    refused("own.revoked", () -> code.guess(NOW));
  }

  @Test
  void isNoLinkOfTheOtherKind() {
    refused("own.unknown", () -> link(OwnLink.Kind.PRINTED).use(NOW));
    refused("own.unknown", () -> link(OwnLink.Kind.ONCE).guess(NOW));
  }

  @Test
  void locksForADayAfterFiveGuessesAndForEverAfterFifteen() {
    OwnLink code = link(OwnLink.Kind.PRINTED);
    Instant at = NOW;
    for (int round = 0; round < 3; round++) {
      for (int guess = 0; guess < OwnLink.GUESSES; guess++) {
        code.guess(at);
      }
      Instant locked = at;
      if (round < 2) {
        refused("own.locked", () -> code.guess(locked.plus(Duration.ofHours(23))));
      }
      at = at.plus(OwnLink.LOCK);
    }
    Instant later = at;
    refused("own.revoked", () -> code.guess(later));
  }

  @Test
  void forgetsWrongGuessesAfterARightOne() {
    OwnLink code = link(OwnLink.Kind.PRINTED);
    for (int guess = 0; guess < OwnLink.GUESSES; guess++) {
      code.guess(NOW);
    }
    code.known();
    assertThatCode(() -> code.guess(NOW)).doesNotThrowAnyException();
  }
}
