package vn.lensan.catalog;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.testing.TestBroker;
import vn.lensan.platform.testing.TestTopic;

/** Plays onboarding-service on Kafka: households and consents as its state topics have them. */
final class Onboarded {
  static final String OWN = "2025-07-01:07582";
  static final String SIBLING = "2025-07-01:07615";
  static final String PROVINCE = "2025-07-01:24";
  private static final String NATION = "2025-07-01:VN";

  private Onboarded() {}

  private static final class Holder {
    static final KafkaProducer<String, byte[]> PRODUCER = producer();
  }

  private static KafkaProducer<String, byte[]> producer() {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", TestBroker.bootstrapServers());
    properties.put("acks", "all");
    return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  /** A verified household that agrees to sell on both channels. */
  static String verified(String commune) {
    String id = UUID.randomUUID().toString();
    household(id, commune, "VERIFIED", 1);
    consents(id, 1, "POSTMART", "VOSO");
    return id;
  }

  static String registered(String commune) {
    String id = UUID.randomUUID().toString();
    household(id, commune, "REGISTERED", 1);
    return id;
  }

  static void household(String id, String commune, String status, long sequence) {
    Map<String, Object> data = facts(id, commune, status);
    send("vn.lensan.onboarding.household", "household.changed", id, sequence, data);
  }

  /** The same in another province. */
  static String verified(String province, String commune) {
    String id = UUID.randomUUID().toString();
    moved(id, province, commune, 1);
    consents(id, 1, "POSTMART", "VOSO");
    return id;
  }

  /** It lies there now. */
  static void moved(String id, String province, String commune, long sequence) {
    Map<String, Object> data = new HashMap<>(facts(id, commune, "VERIFIED"));
    data.put("within", List.of(NATION, province, commune));
    data.put("places", List.of(NATION, province, commune));
    send("vn.lensan.onboarding.household", "household.changed", id, sequence, data);
  }

  private static Map<String, Object> facts(String id, String commune, String status) {
    String code = commune.substring(commune.indexOf(':') + 1);
    Map<String, Object> unit = Map.of("boundary", "2025-07-01", "code", code);
    return Map.of(
        "householdId",
        id,
        "code",
        "24-" + code + "-000001",
        "kind",
        "HOUSEHOLD",
        "status",
        status,
        "unit",
        unit,
        "givenUnit",
        unit,
        "within",
        List.of(NATION, PROVINCE, commune),
        "places",
        List.of(NATION, PROVINCE, commune),
        "commodities",
        List.of("Vải thiều"),
        "registeredOn",
        "2026-11-01");
  }

  /** A verified household that harvests a thousand kilograms in each month. */
  static String grower(String commune, String commodity) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> data = new HashMap<>(facts(id, commune, "VERIFIED"));
    data.put("commodities", List.of(commodity));
    Map<String, Object> allYear = Map.of("fromMonth", 1, "toMonth", 12);
    data.put(
        "crops",
        List.of(
            Map.of(
                "commodity", commodity, "areaM2", 5000, "annualKg", 12_000, "harvest", allYear)));
    send("vn.lensan.onboarding.household", "household.changed", id, 1, data);
    return id;
  }

  /** As {@link #verified}, in a cooperative. */
  static String member(String commune, String cooperativeId) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> data = new HashMap<>(facts(id, commune, "VERIFIED"));
    data.put("cooperativeId", cooperativeId);
    send("vn.lensan.onboarding.household", "household.changed", id, 1, data);
    consents(id, 1, "POSTMART", "VOSO");
    return id;
  }

  static void consents(String id, long sequence, String... receivers) {
    agreed(
        id,
        sequence,
        List.of(receivers).stream()
            .map(receiver -> Map.of("purpose", "SELLING", "receiver", receiver))
            .toList());
  }

  /** It sells on Voso and may be named to everybody. */
  static void named(String id, long sequence) {
    agreed(
        id,
        sequence,
        List.of(
            Map.of("purpose", "SELLING", "receiver", "VOSO"),
            Map.of("purpose", "TRACEABILITY", "receiver", "PUBLIC")));
  }

  /** It sells on both channels, and these banks or insurers may learn who asked for an offer. */
  static void financed(String id, long sequence, String... partners) {
    List<Map<String, String>> active = new ArrayList<>();
    List.of("POSTMART", "VOSO")
        .forEach(one -> active.add(Map.of("purpose", "SELLING", "receiver", one)));
    List.of(partners).forEach(one -> active.add(Map.of("purpose", "FINANCE", "receiver", one)));
    agreed(id, sequence, active);
  }

  /** The bank is not to know it any more. */
  static void financeWithdrawn(String id, long sequence, String partner) {
    Map<String, Object> data =
        Map.of(
            "householdId",
            id,
            "consentId",
            UUID.randomUUID().toString(),
            "purpose",
            "FINANCE",
            "receivers",
            List.of(partner),
            "textVersion",
            "2026-10",
            "givenAt",
            "2026-11-10T08:00:00+07:00",
            "active",
            List.of());
    told("vn.lensan.onboarding.consent", "consent.withdrawn", id, sequence, data);
  }

  /** The commune that is everybody's own here, and what it lies in. */
  static void units() {
    unit("24", "Tỉnh Bắc Ninh", "PROVINCE", "VN");
    unit("07582", "Xã Thử", "COMMUNE", "24");
  }

  private static void unit(String code, String name, String level, String parent) {
    Map<String, Object> data =
        Map.of(
            "boundary",
            "2025-07-01",
            "code",
            code,
            "name",
            name,
            "type",
            level,
            "level",
            level,
            "parent",
            parent,
            "validFrom",
            "2025-07-01",
            "successors",
            List.of());
    send("vn.lensan.onboarding.org-unit", "org-unit.defined", "2025-07-01:" + code, 1, data);
  }

  private static void agreed(String id, long sequence, List<Map<String, String>> active) {
    Map<String, Object> data =
        Map.of(
            "householdId",
            id,
            "consentId",
            UUID.randomUUID().toString(),
            "purpose",
            "SELLING",
            "receivers",
            List.of("POSTMART", "VOSO"),
            "textVersion",
            "2026-10",
            "givenAt",
            "2026-11-10T08:00:00+07:00",
            "active",
            active);
    send("vn.lensan.onboarding.consent", "consent.given", id, sequence, data);
  }

  /** As the history of consents tells it: taken back for these, and nothing else holds there. */
  static void withdrawn(String id, String consent, long sequence, List<String> of, String... left) {
    Map<String, Object> data =
        new HashMap<>(
            Map.of("householdId", id, "consentId", consent, "purpose", "SELLING", "receivers", of));
    data.put("textVersion", "2026-10");
    data.put("givenAt", "2026-11-10T08:00:00+07:00");
    data.put(
        "active",
        List.of(left).stream()
            .map(receiver -> Map.of("purpose", "SELLING", "receiver", receiver))
            .toList());
    told("vn.lensan.onboarding.consent", "consent.withdrawn", id, sequence, data);
  }

  /** On the topic of history and on the one of state, as onboarding does. */
  private static void told(
      String topic, String type, String id, long sequence, Map<String, Object> data) {
    TestTopic.sendEvent(
        topic,
        "vn.lensan.onboarding." + type + ".v1",
        id,
        sequence,
        JsonMapper.shared().writeValueAsString(data));
    send(topic, type, id, sequence, data);
  }

  /** The person stopped the use of the data, or is forgotten. */
  static void happened(String id, String commune, String what, String status, long sequence) {
    told(
        "vn.lensan.onboarding.household",
        "household." + what,
        id,
        sequence,
        facts(id, commune, status));
  }

  private static void send(
      String topic, String type, String id, long sequence, Map<String, Object> data) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic + ".state", id, JsonMapper.shared().writeValueAsBytes(data));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/onboarding-service",
            "ce_type",
            "vn.lensan.onboarding." + type + ".v1",
            "ce_subject",
            id,
            "ce_time",
            OffsetDateTime.now().toString(),
            "ce_sequence",
            Long.toString(sequence),
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      Holder.PRODUCER.send(record).get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
