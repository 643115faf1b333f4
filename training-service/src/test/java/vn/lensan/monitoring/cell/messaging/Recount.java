package vn.lensan.monitoring.cell.messaging;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.monitoring.cell.Deltas;
import vn.lensan.monitoring.fact.Deeds;
import vn.lensan.monitoring.fact.Entity;
import vn.lensan.monitoring.fact.EventStates;
import vn.lensan.monitoring.fact.Fact;
import vn.lensan.monitoring.fact.FactChange;
import vn.lensan.monitoring.fact.FactRules;
import vn.lensan.monitoring.fact.Group;
import vn.lensan.monitoring.fact.State;
import vn.lensan.monitoring.fact.TeamState;
import vn.lensan.monitoring.fact.Workdays;
import vn.lensan.platform.consumer.EventReading;

/** Counts the same events in one go, in order, without any of the topology's machinery. */
final class Recount {
  private static final EventReading READING = new EventReading(JsonMapper.builder().build());

  private Recount() {}

  static Map<String, Long> of(Collection<Events> events) {
    Map<String, Long> sums = new TreeMap<>();
    facts(events).values().stream()
        .map(fact -> new FactChange(fact.id(), 1, null, fact, 0))
        .flatMap(change -> Deltas.of(change).stream())
        .forEach(delta -> sums.merge(delta.cell(), delta.delta().amount(), Long::sum));
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  private static void put(
      Map<String, Map<String, Map<String, Entity>>> owners,
      String owner,
      Events event,
      State state) {
    owners
        .computeIfAbsent(owner, any -> new HashMap<>())
        .computeIfAbsent(state.group(), any -> new TreeMap<>())
        .merge(
            event.topic() + event.subject(),
            Entity.UNSEEN.with(new Entity.Version(event.sequence(), at(event), state)),
            (before, now) -> before.with(now.latest()));
  }

  private static long at(Events event) {
    return OffsetDateTime.parse(event.at()).toInstant().toEpochMilli();
  }

  /** What was done with shops, told from all that is known of each thing at the end. */
  private static void putShops(String owner, Map<String, Map<String, Entity>> groups) {
    List<Entity> things =
        groups.values().stream().flatMap(group -> group.values().stream()).toList();
    for (Entity thing : things) {
      Deeds.change(owner, Entity.UNSEEN, thing)
          .forEach(
              (channel, deeds) -> {
                Map<String, Entity> shop =
                    groups.computeIfAbsent(State.Shop.group(channel), any -> new TreeMap<>());
                shop.put("shop", deeds.on(owner, channel, shop.get("shop")));
              });
    }
  }

  /** On which days teams helped, told from all that is known of their help at the end. */
  private static void putWork(String owner, Map<String, Map<String, Entity>> groups) {
    List<Entity> things =
        groups.values().stream().flatMap(group -> group.values().stream()).toList();
    for (Entity thing : things) {
      Workdays.change(owner, Entity.UNSEEN, thing)
          .ifPresent(
              days -> {
                Map<String, Entity> team =
                    groups.computeIfAbsent(TeamState.Team.GROUP, any -> new TreeMap<>());
                team.put("work", days.on(owner, team.get("work")));
              });
    }
  }

  /** What is true after all of them. */
  static Map<String, Fact> facts(Collection<Events> events) {
    Map<String, Map<String, Map<String, Entity>>> owners = new HashMap<>();
    Map<String, State.Household> households = new HashMap<>();
    events.stream()
        .sorted(Comparator.comparingLong(Events::sequence))
        .forEach(
            event -> {
              ConsumerRecord<String, byte[]> record =
                  new ConsumerRecord<>(event.topic(), 0, 0, event.subject(), event.bytes());
              event
                  .headers()
                  .forEach(
                      (name, value) ->
                          record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
              State state = EventStates.of(READING.read(record)).orElseThrow();
              if (state instanceof State.Household household) {
                households.put(state.owner(), household);
              }
              Stream.concat(Stream.of(state.owner()), state.alsoOf().stream())
                  .forEach(owner -> put(owners, owner, event, state));
            });
    owners.forEach(Recount::putShops);
    owners.forEach(Recount::putWork);
    Map<String, Fact> facts = new TreeMap<>();
    owners.forEach(
        (owner, groups) ->
            groups.forEach(
                (name, entities) ->
                    FactRules.of(new Group(owner, name, entities, households.get(owner)))
                        .forEach(fact -> facts.put(fact.id(), fact))));
    return facts;
  }
}
