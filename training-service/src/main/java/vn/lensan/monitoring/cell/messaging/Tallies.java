package vn.lensan.monitoring.cell.messaging;

import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.state.KeyValueStore;
import vn.lensan.monitoring.fact.Deeds;
import vn.lensan.monitoring.fact.Entity;
import vn.lensan.monitoring.fact.State;
import vn.lensan.monitoring.fact.TeamState;
import vn.lensan.monitoring.fact.Workdays;

/** What is summed up from many things of one owner, so that none of them has to be read again. */
record Tallies(KeyValueStore<String, Entity> entities) {
  private static final String SHOP = "shop";

  /** The groups whose tallies are others than before. */
  Set<String> after(String owner, Entity before, Entity after) {
    Set<String> groups = new TreeSet<>();
    Deeds.change(owner, before, after)
        .forEach(
            (channel, deeds) -> {
              String group = State.Shop.group(channel);
              String id = String.join("/", owner, group, SHOP, channel);
              entities.put(id, deeds.on(owner, channel, entities.get(id)));
              groups.add(group);
            });
    Workdays.change(owner, before, after)
        .ifPresent(
            days -> {
              String group = TeamState.Team.GROUP;
              String id = String.join("/", owner, group, TeamState.Work.SUBJECT, owner);
              entities.put(id, days.on(owner, entities.get(id)));
              groups.add(group);
            });
    return groups;
  }
}
