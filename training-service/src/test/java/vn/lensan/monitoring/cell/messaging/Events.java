package vn.lensan.monitoring.cell.messaging;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Events as the owners of the topics send them. */
public record Events(
    String topic, String type, String subject, long sequence, String at, Map<String, Object> data) {
  public static final String HOUSEHOLD = "vn.lensan.onboarding.household";
  public static final String ACCOUNT = "vn.lensan.onboarding.account";
  public static final String IMPORT_ROW = "vn.lensan.onboarding.import-row";
  public static final String TEAM = "vn.lensan.onboarding.team";
  public static final String PRODUCT = "vn.lensan.catalog.product";
  public static final String LISTING = "vn.lensan.catalog.listing";
  public static final String ORDER = "vn.lensan.catalog.order";
  public static final String ACTIVITY = "vn.lensan.catalog.activity";
  public static final String CERTIFICATE = "vn.lensan.training.certificate";

  public static final String COMPLETION = "vn.lensan.training.completion";

  private static final JsonMapper JSON = JsonMapper.shared();

  public static List<String> places(String commune) {
    return List.of(
        "2025-07-01:VN",
        "2025-07-01:" + (commune.startsWith("07") ? "24" : "14"),
        "2025-07-01:" + commune);
  }

  public static Events household(String id, String commune, long sequence) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("householdId", id);
    data.put("code", "24-" + id);
    data.put("kind", "HOUSEHOLD");
    data.put("status", "REGISTERED");
    data.put("within", places(commune));
    data.put("places", places(commune));
    data.put("cooperativeId", "coop-1");
    data.put("registeredOn", "2026-11-02");
    return new Events(HOUSEHOLD, "registered", id, sequence, "2026-11-02T08:00:00+07:00", data);
  }

  /** An alias, which lies where the household lies that it was merged into. */
  public static Events merged(String id, String into, String commune, long sequence) {
    Events state = household(id, commune, sequence).with("status", "MERGED");
    Events alias = state.with("mergedInto", into).with("mergeId", "merge-1");
    return new Events(HOUSEHOLD, "merged", id, sequence, alias.at, alias.data);
  }

  public static Events unmerged(String id, String commune, long sequence) {
    Events state = household(id, commune, sequence).with("mergeId", "merge-1");
    return new Events(HOUSEHOLD, "unmerged", id, sequence, state.at, state.data);
  }

  public static Events account(String household, String provider, String openedOn) {
    String id = household + "-" + provider;
    return new Events(
        ACCOUNT,
        "opened",
        id,
        1,
        openedOn + "T09:00:00+07:00",
        Map.of(
            "accountId", id,
            "householdId", household,
            "kind", "MARKETPLACE",
            "provider", provider,
            "state", "OPENED",
            "openedOn", openedOn));
  }

  /** Raised; and answered when {@code inTime} says how. */
  public static Events difficulty(String id, String commune, @Nullable Boolean inTime) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("difficultyId", id);
    data.put("about", "ORDER");
    data.put("status", inTime == null ? "OPEN" : "ANSWERED");
    data.put("raisedOn", "2026-11-20");
    data.put("dueOn", "2026-11-25");
    data.put("within", places(commune));
    data.put("places", places(commune));
    if (inTime != null) {
      data.put("answeredOn", "2026-11-24");
      data.put("inTime", inTime);
    }
    String fact = inTime == null ? "difficulty-raised" : "difficulty-answered";
    long sequence = inTime == null ? 1 : 2;
    return new Events(TEAM, fact, id, sequence, "2026-11-20T08:00:00+07:00", data);
  }

  public static Events helped(String id, String household, String commune) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("helpId", id);
    data.put("teamId", "t-1");
    data.put("householdId", household);
    data.put("kind", "ORDER");
    data.put("on", "2026-11-20");
    data.put("within", places(commune));
    data.put("places", places(commune));
    return new Events(TEAM, "household-helped", id, 1, "2026-11-20T08:00:00+07:00", data);
  }

  /** A later state of the account. */
  public static Events account(
      String household, String provider, long sequence, String type, Map<String, Object> more) {
    Events opened = account(household, provider, "2026-11-05");
    Map<String, Object> data = new LinkedHashMap<>(opened.data);
    data.putAll(more);
    return new Events(ACCOUNT, type, opened.subject, sequence, opened.at, data);
  }

  public static Events closed(String household, String provider, long sequence, String day) {
    return account(
        household,
        provider,
        sequence,
        "closed",
        Map.of("state", "CLOSED", "closedOn", day, "reason", "UNUSED"));
  }

  /** The household was merged into the other one. */
  public static Events rehoused(String household, String provider, long sequence, String into) {
    return account(household, provider, sequence, "rehoused", Map.of("countsFor", into));
  }

  public static Events comeBack(String household, String provider, long sequence, String from) {
    return account(household, provider, sequence, "rehoused", Map.of("formerlyFor", from));
  }

  /** What a marketplace counted on a day: visits, lists, searches, messages, orders. */
  public static Events activity(
      String household, String channel, long sequence, String day, int... counts) {
    String id = household + "-" + channel + "-" + day;
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("reportId", id);
    data.put("sellerRegistrationId", household + "-" + channel);
    data.put("householdId", household);
    data.put("channel", channel);
    data.put("day", day);
    List<String> names = List.of("visits", "lists", "searches", "messages", "orders");
    for (int i = 0; i < names.size(); i++) {
      data.put(names.get(i), i < counts.length ? counts[i] : 0);
    }
    return new Events(ACTIVITY, "reported", id, sequence, day + "T23:00:00+07:00", data);
  }

  public static Events certificate(String household, String level) {
    String id = household + "-" + level;
    return new Events(
        CERTIFICATE,
        "issued",
        id,
        1,
        "2026-11-10T17:00:00+07:00",
        Map.of(
            "certificateId", id,
            "householdId", household,
            "level", level,
            "issuedOn", "2026-11-10"));
  }

  /** An online course that a list told of; of a later sequence a list that corrected the day. */
  public static Events completion(String household, String level, String day, long sequence) {
    String id = household + "-mooc-" + level;
    return new Events(
        COMPLETION,
        sequence == 1 ? "listed" : "corrected",
        id,
        sequence,
        "2026-11-20T17:00:00+07:00",
        Map.of(
            "completionId", id,
            "householdId", household,
            "level", level,
            "completedOn", day));
  }

  public static Events product(String id, String household, long sequence, int stars) {
    return new Events(
        PRODUCT,
        "ocop-certified",
        id,
        sequence,
        "2026-11-03T08:00:00+07:00",
        Map.of(
            "productId",
            id,
            "householdId",
            household,
            "ocop",
            Map.of(
                "decisionNumber", "1",
                "stars", stars,
                "issuedOn", "2025-06-20",
                "validUntil", "2028-06-20")));
  }

  public static Events listing(
      String product,
      String household,
      String channel,
      long sequence,
      String observed,
      String day) {
    String id = product + "-" + channel;
    return new Events(
        LISTING,
        observed.equals("LIVE") ? "published" : "withdrawn",
        id,
        sequence,
        day + "T10:00:00+07:00",
        Map.of(
            "listingId", id,
            "productId", product,
            "householdId", household,
            "channel", channel,
            "desired", "LIVE",
            "observed", observed,
            "observedAt", day + "T10:00:00+07:00"));
  }

  public static Events order(
      String id, String household, String channel, long sequence, String status) {
    return order(id, household, channel, sequence, status, "2026-11-20T23:30:00+07:00");
  }

  public static Events order(
      String id, String household, String channel, long sequence, String status, String placedAt) {
    return new Events(
        ORDER,
        status.toLowerCase(Locale.ROOT),
        id,
        sequence,
        placedAt,
        Map.of(
            "orderId", id,
            "householdId", household,
            "channel", channel,
            "status", status,
            "placedAt", placedAt,
            "lines", List.of(Map.of("amount", 150_000), Map.of("amount", 50_000))));
  }

  public static Events refusedRow(String id, String commune) {
    return new Events(
        IMPORT_ROW,
        "refused",
        id,
        1,
        "2026-11-02T08:00:00+07:00",
        Map.of(
            "rowId", id,
            "jobId", "job-1",
            "kind", "households",
            "places", places(commune),
            "refusedOn", "2026-11-02"));
  }

  public Events with(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(data);
    more.put(member, value);
    return new Events(topic, type, subject, sequence, at, more);
  }

  public Events told(long otherSequence) {
    return new Events(topic, type, subject, otherSequence, at, data);
  }

  public Events typed(String otherType) {
    return new Events(topic, otherType, subject, sequence, at, data);
  }

  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", topic + subject + sequence);
    headers.put("ce_source", "/test");
    headers.put("ce_type", type.contains(".") ? type : topic + '.' + type + ".v1");
    headers.put("ce_subject", subject);
    headers.put("ce_time", OffsetDateTime.parse(at).toString());
    headers.put("ce_sequence", String.valueOf(sequence));
    headers.put("content-type", "application/json");
    return headers;
  }

  public byte[] bytes() {
    return JSON.writeValueAsBytes(data);
  }

  TestRecord<String, byte[]> record() {
    RecordHeaders headers = new RecordHeaders();
    headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    return new TestRecord<>(subject, bytes(), headers, OffsetDateTime.parse(at).toInstant());
  }

  static List<Events> doubled(List<Events> events) {
    List<Events> twice = new ArrayList<>(events);
    twice.addAll(events);
    return twice;
  }
}
