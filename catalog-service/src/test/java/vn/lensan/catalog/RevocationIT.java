package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.security.RevokedAccess;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestEvents;
import vn.lensan.platform.testing.TestIdentity;

/** What onboarding-service tells of revoked access holds here too. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RevocationIT extends CatalogRails {
  private static final String TYPE = "vn.lensan.onboarding.access.revoked.v1";

  private final EventReaction told;
  private final String lost = "team-that-lost-its-phone-" + UUID.randomUUID();

  RevocationIT(List<EventReaction> reactions) {
    this.told =
        reactions.stream()
            .filter(one -> one.name().equals("access-revocations"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void refusesTheTokensOfARevokedClientAlsoWhenAnOlderWordComesLast() {
    Api phone = Api.onPort(port).as(TestIdentity.token(lost, Role.COMMUNE, "2025-07-01:07582"));
    assertThat(phone.get("/api/v1/products").status()).isEqualTo(200);
    tell(2, OffsetDateTime.now());
    tell(1, OffsetDateTime.now().minusDays(1));
    tell(2, OffsetDateTime.now());
    await()
        .atMost(Duration.ofSeconds(60)) // the token itself lives on for minutes
        .until(() -> phone.get("/api/v1/products").status() == 401);
  }

  private void tell(long sequence, OffsetDateTime until) {
    String key = RevokedAccess.keyOf(lost);
    told.on(
        TestEvents.event(
            TYPE, key, sequence, until, Map.of("clientKey", key, "until", until.toString())));
  }
}
