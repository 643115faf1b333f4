package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.TestBroker;

/** What the service really sends, held against the contracts. */
class EventsIT extends CatalogRails {
  private static final List<String> TOPICS =
      List.of(
          "vn.lensan.catalog.product",
          "vn.lensan.catalog.listing",
          "vn.lensan.catalog.activity",
          "vn.lensan.catalog.order");

  private record Sent(String type, long sequence, String subject, String json) {}

  @Test
  void keepsItsContractsAndTellsNothingPersonal() {
    String household = Onboarded.verified(Onboarded.OWN);
    JsonNode product = created(household, "Bánh thử nghiệm <b>");
    String id = product.path("id").asString();
    province()
        .put(
            "/api/v1/products/" + id + "/ocop-certificate",
            Map.of("decisionNumber", "12/QĐ", "stars", 3, "issuedOn", "2025-10-01"));
    String listing = live(id, "POSTMART").path("id").asString();
    String sku = product.path("sku").asString();
    String confirmed = order(Sandbox.order("postmart", sku, 2)).path("id").asString();
    String declined = order(Sandbox.order("postmart", sku, 1)).path("id").asString();
    team().post("/api/v1/orders/" + confirmed + "/confirmation", "");
    team().post("/api/v1/orders/" + declined + "/decline", Map.of("reason", "Nhà có tang"));
    team().post("/api/v1/listings/" + listing + "/withdrawal", "");
    observed(listing, "WITHDRAWN");

    List<Sent> sent =
        await()
            .atMost(PATIENCE)
            .until(() -> about(household), found -> types(found).containsAll(expected()));
    for (Sent event : sent) {
      assertThat(EventContracts.violations(event.type(), event.json()))
          .as(event.type() + " " + event.json())
          .isEmpty();
      assertThat(event.json())
          .doesNotContain(FakeOnboarding.PHONE, "Nguyễn Thị Thử", "Nhà có tang", "Bánh thử");
    }
    assertThat(sent.stream().filter(event -> event.subject().equals(listing)).map(Sent::sequence))
        .startsWith(1L, 2L, 3L);
  }

  private static List<String> expected() {
    return List.of(
        "vn.lensan.catalog.product.created.v1",
        "vn.lensan.catalog.product.ocop-certified.v1",
        "vn.lensan.catalog.listing.requested.v1",
        "vn.lensan.catalog.listing.published.v1",
        "vn.lensan.catalog.listing.withdrawn.v1",
        "vn.lensan.catalog.seller.registered.v1",
        "vn.lensan.catalog.order.placed.v1",
        "vn.lensan.catalog.order.confirmed.v1",
        "vn.lensan.catalog.order.declined.v1");
  }

  private static List<String> types(List<Sent> sent) {
    return sent.stream().map(Sent::type).toList();
  }

  private static List<Sent> about(String household) {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", TestBroker.bootstrapServers());
    properties.put("group.id", "events-it-" + UUID.randomUUID());
    properties.put("auto.offset.reset", "earliest");
    List<Sent> found = new ArrayList<>();
    // The relay sends at least once; what comes twice counts once, as it does for readers.
    Set<String> seen = new HashSet<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(TOPICS);
      long end = System.nanoTime() + Duration.ofSeconds(6).toNanos();
      while (System.nanoTime() < end) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(300))) {
          if (record.value().contains(household) && seen.add(header(record, "ce_id"))) {
            found.add(
                new Sent(
                    header(record, "ce_type"),
                    Long.parseLong(header(record, "ce_sequence")),
                    header(record, "ce_subject"),
                    record.value()));
          }
        }
      }
    }
    return found;
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
