package vn.lensan.catalog.producer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.lensan.platform.security.Scope;

/** The one door to the copy of households. */
@Service
public class ProducerService {
  private final Producers producers;
  private final List<ProducerFollower> followers;

  ProducerService(Producers producers, List<ProducerFollower> followers) {
    this.producers = producers;
    this.followers = followers;
  }

  public Optional<ProducerView> find(String id) {
    return producers.find(id).map(ProducerCopy::view);
  }

  public Optional<ProducerView> find(String id, Scope scope) {
    return find(id).filter(producer -> scope.covers(producer.within()));
  }

  /**
   * Keeps the household's state and lets everything of it follow. The followers are told each time,
   * since a crash may have come between.
   */
  public void keep(ProducerFacts facts, long sequence) {
    producers.keepHousehold(
        facts.householdId(),
        sequence,
        Map.of(
            "status", facts.status(),
            "unit", facts.unit().toString(),
            "within", facts.within(),
            "places", facts.places()));
    find(facts.householdId())
        .ifPresent(
            now -> followers.forEach(follower -> follower.relocated(now.id(), now.within())));
  }

  /** Whether the household agreed to the channel after that event of its consents. */
  public boolean agreesSince(String householdId, String channel, long sequence) {
    return producers.agreesSince(householdId, channel, sequence);
  }

  /** Keeps for which receivers the consent to sell is in force. */
  public void keepReceivers(String householdId, List<String> receivers, long sequence) {
    producers.keepReceivers(householdId, sequence, receivers);
  }
}
