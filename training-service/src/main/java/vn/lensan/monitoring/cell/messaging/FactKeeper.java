package vn.lensan.monitoring.cell.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.fact.Entity;
import vn.lensan.monitoring.fact.Fact;
import vn.lensan.monitoring.fact.FactChange;
import vn.lensan.monitoring.fact.FactRules;
import vn.lensan.monitoring.fact.Group;
import vn.lensan.monitoring.fact.State;

/**
 * Keeps what is known of each household and tells how its facts change. Entities lie under {@code
 * owner/group/topic/subject}, facts under {@code owner/group/name}: what belongs together is one
 * range. What came before its household waits here until that is known.
 */
final class FactKeeper extends ContextualProcessor<String, Change, String, FactChange> {
  static final String ENTITIES = "entities";
  static final String FACTS = "facts";
  private static final String HOUSEHOLD_TOPIC = "vn.lensan.onboarding.household";

  private @Nullable KeyValueStore<String, Entity> entities;
  private @Nullable KeyValueStore<String, KeptFact> facts;

  @Override
  public void init(ProcessorContext<String, FactChange> context) {
    super.init(context);
    entities = context.getStateStore(ENTITIES);
    facts = context.getStateStore(FACTS);
  }

  @Override
  public void process(Record<String, Change> record) {
    String owner = record.key();
    Change change = record.value();
    String group = change.version().state().group();
    String id = String.join("/", owner, group, change.topic(), change.subject());
    Entity known = entities().get(id);
    Entity before = known == null ? Entity.UNSEEN : known;
    Entity after = before.with(change.version());
    if (after.equals(before)) {
      return;
    }
    entities().put(id, after);
    State.Household household = household(owner);
    Set<String> groups = new TreeSet<>(touched(owner, group, before, after));
    groups.addAll(new Tallies(entities()).after(owner, before, after));
    for (String touched : groups) {
      retell(new Group(owner, touched, entitiesOf(owner, touched), household), record);
    }
  }

  /** One that moves, is merged, or is seen for the first time, takes everything of it along. */
  private Set<String> touched(String owner, String group, Entity before, Entity after) {
    if (!(after.latest().state() instanceof State.Household now)) {
      return Set.of(group);
    }
    if (!before.versions().isEmpty()
        && before.latest().state() instanceof State.Household was
        && was.countsLike(now)) {
      return Set.of(group);
    }
    Set<String> groups = new TreeSet<>();
    range(entities(), owner + '/').keySet().forEach(key -> groups.add(part(key, owner)));
    return groups;
  }

  private static String part(String key, String owner) {
    String rest = key.substring(owner.length() + 1);
    return rest.substring(0, rest.indexOf('/'));
  }

  private State.@Nullable Household household(String owner) {
    Entity found =
        entities().get(String.join("/", owner, State.Household.GROUP, HOUSEHOLD_TOPIC, owner));
    return found != null && found.latest().state() instanceof State.Household household
        ? household
        : null;
  }

  private Map<String, Entity> entitiesOf(String owner, String group) {
    return range(entities(), owner + '/' + group + '/');
  }

  /**
   * Everything is worked out before the first write, so that a failure leaves nothing half told.
   */
  private void retell(Group group, Record<String, Change> cause) {
    Map<String, Fact> now = new TreeMap<>();
    FactRules.of(group).forEach(fact -> now.put(fact.id(), fact));
    Map<String, KeptFact> kept = range(facts(), group.owner() + '/' + group.name() + '/');
    Set<String> ids = new TreeSet<>(now.keySet());
    ids.addAll(kept.keySet());
    List<FactChange> changes =
        ids.stream()
            .map(id -> change(id, kept.get(id), now.get(id), cause.value().version().at()))
            .filter(change -> !Objects.equals(change.before(), change.after()))
            .toList();
    for (FactChange change : changes) {
      facts().put(change.id(), new KeptFact(change.version(), change.after()));
      context().forward(new Record<>(change.id(), change, cause.timestamp()));
    }
  }

  private static FactChange change(
      String id, @Nullable KeptFact kept, @Nullable Fact now, long at) {
    return kept == null
        ? new FactChange(id, 1, null, now, at)
        : new FactChange(id, kept.version() + 1, kept.fact(), now, at);
  }

  private static <T> Map<String, T> range(KeyValueStore<String, T> store, String prefix) {
    Map<String, T> found = new LinkedHashMap<>();
    try (KeyValueIterator<String, T> all = store.prefixScan(prefix, new StringSerializer())) {
      while (all.hasNext()) {
        KeyValue<String, T> next = all.next();
        found.put(next.key, next.value);
      }
    }
    return found;
  }

  private KeyValueStore<String, Entity> entities() {
    return Objects.requireNonNull(entities);
  }

  private KeyValueStore<String, KeptFact> facts() {
    return Objects.requireNonNull(facts);
  }
}
