package vn.lensan.catalog.producer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.lensan.platform.security.Scope;

/** The one door to the copy of households. */
@Service
public class ProducerService {
  private static final int LONGEST_CHAIN = 20;

  private final Producers producers;
  private final List<ProducerFollower> followers;

  ProducerService(Producers producers, List<ProducerFollower> followers) {
    this.producers = producers;
    this.followers = followers;
  }

  /** The province that a unit lies in, as its producers' paths say; empty while it has none. */
  public Optional<String> provinceAbove(String unit) {
    return producers.provinceAbove(unit);
  }

  public Optional<ProducerView> find(String id) {
    return producers.find(id).map(copy -> copy.standingFor(current(copy)));
  }

  /** By their ids; those that are not known are not among them. */
  public Map<String, ProducerView> findAll(Collection<String> ids) {
    return producers.findAll(ids).stream()
        .collect(Collectors.toMap(ProducerCopy::id, copy -> copy.standingFor(current(copy))));
  }

  /** The household that the copy is an alias of; bounded, and itself when that isn't known yet. */
  private ProducerCopy current(ProducerCopy from) {
    ProducerCopy at = from;
    for (int hop = 0; hop < LONGEST_CHAIN; hop++) {
      String next = at.mergedInto();
      Optional<ProducerCopy> found = next == null ? Optional.empty() : producers.find(next);
      if (found.isEmpty()) {
        return at;
      }
      at = found.get();
    }
    return at;
  }

  /** Whether merges made them one, as far as is known here. */
  public boolean isSame(String one, String other) {
    return one.equals(other) || standing(one).equals(standing(other));
  }

  private String standing(String id) {
    return producers.find(id).map(copy -> current(copy).id()).orElse(id);
  }

  /** The cooperative that a household belongs to, where it belongs to one. */
  public Optional<String> cooperativeOf(String id) {
    return producers.find(id).map(copy -> current(copy).cooperativeId());
  }

  public Optional<ProducerView> find(String id, Scope scope) {
    return find(id).filter(producer -> scope.covers(producer.within()));
  }

  /**
   * Keeps the household's state and lets everything of it follow. The followers are told each time,
   * since a crash may have come between.
   */
  public void keep(ProducerFacts facts, long sequence) {
    producers.keepHousehold(facts.householdId(), sequence, fields(facts));
    find(facts.householdId())
        .ifPresent(
            now -> followers.forEach(follower -> follower.relocated(now.id(), now.within())));
  }

  private static Map<String, Object> fields(ProducerFacts facts) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("status", facts.status());
    fields.put("unit", facts.unit().toString());
    fields.put("within", facts.within());
    fields.put("places", facts.places());
    // Also when there is none: an undone merge must not stay from an older event.
    fields.put("mergedInto", facts.mergedInto());
    fields.put("restricted", facts.restricted());
    fields.put("cooperativeId", facts.cooperativeId());
    return fields;
  }

  /** Whether the household agreed to the channel after that event of its consents. */
  public boolean agreesSince(String householdId, String channel, long sequence) {
    return producers.agreesSince(householdId, channel, sequence);
  }

  /** Whether it agreed, after that event of its consents, that a bank or insurer is told. */
  public boolean financesSince(String householdId, String partner, long sequence) {
    return producers.financesSince(householdId, partner, sequence);
  }

  /** Keeps what the household agrees to now. */
  public void keepConsents(String householdId, ConsentsInForce consents, long sequence) {
    producers.keepConsents(householdId, sequence, consents);
  }
}
