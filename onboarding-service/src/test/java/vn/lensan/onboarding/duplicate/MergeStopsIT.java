package vn.lensan.onboarding.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.onboarding.OnboardingApplication;
import vn.lensan.onboarding.household.HouseholdTraits;
import vn.lensan.onboarding.household.Lookalikes;
import vn.lensan.onboarding.household.MergeOrder;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ServiceTest;
import vn.lensan.platform.testing.TestIdentity;

/** A merge that stops between two steps, or before a step is noted, is brought to its end. */
@ServiceTest(classes = OnboardingApplication.class, properties = "spring.config.name=onboarding")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MergeStopsIT {
  private static final String COMMUNE = "2025-07-01:07582";
  private final Merges merges;
  private final MergeSteps steps;
  private final MergeMachine machine;
  private final DuplicatePairs pairs;
  private final DuplicateSearch search;
  private final Lookalikes households;
  private final MongoOperations mongo;
  private final Api team;

  MergeStopsIT(
      Merges merges,
      MergeSteps steps,
      MergeMachine machine,
      DuplicatePairs pairs,
      DuplicateSearch search,
      Lookalikes households,
      MongoOperations mongo,
      @LocalServerPort int port) {
    this.merges = merges;
    this.steps = steps;
    this.machine = machine;
    this.pairs = pairs;
    this.search = search;
    this.households = households;
    this.mongo = mongo;
    this.team = Api.onPort(port).as(TestIdentity.token("stops-team", Role.TEAM, COMMUNE));
  }

  /** After so many steps were done and noted, one more is done, and its note is lost or not. */
  @ParameterizedTest
  @CsvSource({"0,false", "0,true", "1,false", "1,true", "2,false", "2,true"})
  void aMergeIsFinishedWhereverItStopped(int noted, boolean oneMore) {
    List<String> ids = twoAlike();
    String merge = ordered(ids);
    stopAfter(merge, noted, oneMore);
    assertThat(machine.work(merge).step()).isEqualTo(MergeStep.MERGED);
    assertMerged(ids, merge);
    undo(merge);
    stopAfter(merge, noted, oneMore);
    assertThat(machine.work(merge).step()).isEqualTo(MergeStep.UNDONE);
    assertApart(ids, merge);
  }

  @ParameterizedTest
  @CsvSource({"0,false", "0,true", "1,true", "2,false"})
  void aMergeThatMeetsAnAliasGoesBackTheWayItCame(int noted, boolean oneMore) {
    List<String> ids = twoAlike();
    List<String> others = twoAlike();
    String merge = ordered(ids);
    stopAfter(merge, noted, oneMore);
    // Meanwhile the survivor has become an alias of somebody else.
    mongo
        .getCollection("households")
        .updateOne(
            new Document("_id", ids.getFirst()),
            new Document(
                "$set",
                new Document(
                    "mergedAway",
                    new Document("into", others.getFirst())
                        .append("mergeId", "another")
                        .append("before", "REGISTERED")
                        .append("unit", COMMUNE)
                        .append("within", List.of(COMMUNE))
                        .append("places", List.of(COMMUNE)))));
    Merge ended = machine.work(merge);
    assertThat(ended.step()).isEqualTo(MergeStep.GIVEN_UP);
    assertThat(ended.refusal()).isEqualTo("household.merged");
    assertThat(stored(ids.getLast()).get("mergedAway")).isNull();
    assertThat(pair(ids).getString("state")).isEqualTo("OPEN");
  }

  private List<String> twoAlike() {
    String phone =
        "0983"
            + (100_000 + (int) (Math.abs(UUID.randomUUID().getLeastSignificantBits()) % 900_000));
    String one = registered(phone, "Thôn Một");
    String other = registered(phone, null);
    search.examine(households.of(List.of(one, other)));
    return List.of(other, one);
  }

  private String registered(String phone, @Nullable String village) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "kind", "HOUSEHOLD",
                "head", Map.of("fullName", "Người " + UUID.randomUUID(), "phone", phone),
                "unit", Map.of("boundary", "2025-07-01", "code", "07582")));
    if (village != null) {
      body.put("village", village);
    }
    Api.Answer made = team.post("/api/v1/households", body);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asString();
  }

  private String ordered(List<String> ids) {
    String id = UUID.randomUUID().toString();
    MergeOrder order =
        new MergeOrder(id, ids.getFirst(), ids.getLast(), Map.of(), "officer", "Một người");
    Merge merge =
        Merge.ordered(
            order,
            key(ids).id(),
            new Merge.Sides(List.of(COMMUNE), List.of(COMMUNE)),
            Instant.now());
    assertThat(merges.insertIfAbsent(merge)).isTrue();
    return id;
  }

  private void undo(String merge) {
    merges.change(merge, at -> at.undo("officer", "Nhầm", Instant.now()));
  }

  private void stopAfter(String id, int noted, boolean oneMore) {
    for (int step = 0; step < noted; step++) {
      Merge merge = merges.find(id).orElseThrow();
      MergeStep done = merge.step();
      var groups = steps.perform(merge);
      merges.change(id, at -> at.did(done, groups));
    }
    if (oneMore) {
      steps.perform(merges.find(id).orElseThrow());
    }
  }

  private PairKey key(List<String> ids) {
    List<HouseholdTraits> both = households.of(ids);
    return PairKey.of(both.getFirst(), both.getLast());
  }

  private Document stored(String household) {
    return mongo.getCollection("households").find(new Document("_id", household)).first();
  }

  private Document pair(List<String> ids) {
    return mongo.getCollection("duplicate_pairs").find(new Document("_id", key(ids).id())).first();
  }

  private void assertMerged(List<String> ids, String merge) {
    assertThat(stored(ids.getLast()).getString("status")).isEqualTo("MERGED");
    assertThat(stored(ids.getFirst()).get("profile", Document.class).getString("village"))
        .isEqualTo("Thôn Một");
    assertThat(pair(ids).getString("mergeId")).isEqualTo(merge);
    assertThat(pairs.open(ids)).doesNotContain(key(ids));
    assertThat(merges.find(merge).orElseThrow().view().journal().toString())
        .contains("group=PLACE, from=" + ids.getLast());
  }

  private void assertApart(List<String> ids, String merge) {
    assertThat(stored(ids.getLast()).getString("status")).isEqualTo("REGISTERED");
    assertThat(stored(ids.getFirst()).get("profile", Document.class).getString("village")).isNull();
    assertThat(pair(ids).getString("state")).isEqualTo("OPEN");
    assertThat(merges.find(merge).orElseThrow().view().undone()).isNotNull();
  }
}
