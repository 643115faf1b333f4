package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.security.PeerClients;

/** A peer may add members to its answers; whoever asks reads those it knows. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PeerAnswersIT extends OnboardingRails {
  private final PeerClients peers;

  PeerAnswersIT(PeerClients peers) {
    this.peers = peers;
  }

  record OnlyTheCode(String code) {}

  @Test
  void readsAnAnswerThatTellsMoreThanIsAskedFor() {
    String id = registeredId(Invented.household("Hộ Được Hỏi"));
    OnlyTheCode answer =
        peers
            .to("http://127.0.0.1:" + port)
            .get()
            .uri("/internal/v1/households/{id}", id)
            .retrieve()
            .body(OnlyTheCode.class);
    assertThat(answer).isNotNull().extracting(OnlyTheCode::code).asString().startsWith("LS-");
  }
}
