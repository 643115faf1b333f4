package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import vn.lensan.catalog.producer.ConsentsInForce;
import vn.lensan.catalog.producer.ProducerFacts;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.platform.unit.UnitId;

/** What a merged household makes is offered as long as the one it stands for may be. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AliasIT extends CatalogRails {
  private static final List<String> HERE = List.of("2025-07-01:VN", "2025-07-01:24");
  private final ProducerService producers;

  AliasIT(ProducerService producers) {
    this.producers = producers;
  }

  @Test
  void anAliasHasTheStatusAndConsentsOfTheHouseholdThatStands() {
    String stands = UUID.randomUUID().toString();
    String alias = UUID.randomUUID().toString();
    producers.keep(facts(stands, "VERIFIED", null), 1);
    producers.keepConsents(stands, new ConsentsInForce(List.of("VOSO"), false, List.of()), 1);
    producers.keep(facts(alias, "REGISTERED", null), 1);
    producers.keepConsents(alias, new ConsentsInForce(List.of("POSTMART"), false, List.of()), 1);
    producers.keep(facts(alias, "MERGED", stands), 2);
    ProducerView seen = producers.find(alias).orElseThrow();
    assertThat(seen.id()).isEqualTo(alias);
    assertThat(seen.isVerified()).isTrue();
    assertThat(seen.agreesTo("VOSO")).isTrue();
    assertThat(seen.agreesTo("POSTMART")).isFalse();
    assertThat(producers.isSame(alias, stands)).isTrue();
    assertThat(producers.isSame(alias, UUID.randomUUID().toString())).isFalse();
    producers.keep(facts(alias, "REGISTERED", null), 3);
    ProducerView again = producers.find(alias).orElseThrow();
    assertThat(again.isVerified()).isFalse();
    assertThat(again.agreesTo("POSTMART")).isTrue();
  }

  private static ProducerFacts facts(String id, String status, @Nullable String mergedInto) {
    return new ProducerFacts(
        id, status, UnitId.parse("2025-07-01:07582"), HERE, HERE, mergedInto, null, null);
  }
}
