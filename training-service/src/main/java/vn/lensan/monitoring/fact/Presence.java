package vn.lensan.monitoring.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.platform.time.Days;

/** On which days something was on which marketplace. */
final class Presence {
  /** The two marketplaces that the programme names; "both" means these. */
  private static final String FIRST = "POSTMART";

  private static final String SECOND = "VOSO";

  private Presence() {}

  static List<Fact> facts(
      FactShape shape, Metric metric, Map<String, List<Spell>> byChannel, String subject) {
    List<Fact> facts = new ArrayList<>();
    byChannel.forEach(
        (channel, spells) -> facts.add(shape.onChannel(metric, channel, spells, subject)));
    List<Spell> anywhere = Spells.union(byChannel.values().stream().flatMap(List::stream).toList());
    facts.add(shape.onChannel(metric, Metric.ANY, anywhere, subject));
    facts.add(shape.onChannel(metric, Metric.BOTH, onBoth(byChannel), subject));
    return facts;
  }

  static List<Spell> onBoth(Map<String, List<Spell>> byChannel) {
    return Spells.intersection(
        byChannel.getOrDefault(FIRST, List.of()), byChannel.getOrDefault(SECOND, List.of()));
  }

  /** Of the accounts that count for the household, by provider. */
  static Map<String, List<Spell>> ofAccounts(Group group, String kind) {
    Map<String, List<Spell>> open = new TreeMap<>();
    for (Entity entity : group.entities().values()) {
      if (entity.latest().state() instanceof State.Account account
          && account.kind().equals(kind)
          && account.countedAs().equals(group.owner())) {
        open.merge(account.provider(), openSpells(entity), Presence::both);
      }
    }
    return open;
  }

  private static List<Spell> openSpells(Entity account) {
    List<Spell> spells = new ArrayList<>();
    LocalDate openFrom = null;
    for (Entity.Version version : account.versions()) {
      State.Account state = (State.Account) version.state();
      LocalDate opened = state.openedOn();
      if (state.isOpen()) {
        openFrom = openFrom == null ? opened : openFrom;
      } else if (opened != null) {
        // A household that got it by a merge may never have heard that it opened.
        LocalDate from = openFrom == null ? opened : openFrom;
        LocalDate closed = state.closedOn();
        spells.add(new Spell(from, closed == null ? day(version.at()) : closed));
        openFrom = null;
      }
    }
    if (openFrom != null) {
      spells.add(Spell.since(openFrom));
    }
    return Spells.union(spells);
  }

  static Map<String, List<Spell>> ofListings(Group group) {
    Map<String, List<Spell>> live = new TreeMap<>();
    for (Entity entity : group.entities().values()) {
      if (entity.latest().state() instanceof State.Listing listing) {
        live.merge(listing.channel(), liveSpells(entity), Presence::both);
      }
    }
    return live;
  }

  private static List<Spell> both(List<Spell> some, List<Spell> more) {
    List<Spell> all = new ArrayList<>(some);
    all.addAll(more);
    return Spells.union(all);
  }

  private static List<Spell> liveSpells(Entity listing) {
    List<Spell> spells = new ArrayList<>();
    LocalDate liveFrom = null;
    for (Entity.Version version : listing.versions()) {
      State.Listing state = (State.Listing) version.state();
      if (state.observed().equals("LIVE")) {
        liveFrom = liveFrom == null ? day(version, state.liveSince(), state) : liveFrom;
      } else if (liveFrom != null) {
        spells.add(new Spell(liveFrom, day(version, null, state)));
        liveFrom = null;
      }
    }
    if (liveFrom != null) {
      spells.add(Spell.since(liveFrom));
    }
    return Spells.union(spells);
  }

  private static LocalDate day(
      Entity.Version version, @Nullable OffsetDateTime since, State.Listing state) {
    OffsetDateTime told = since == null ? state.observedAt() : since;
    return told == null ? day(version.at()) : Days.of(told.toInstant());
  }

  /** The day on which a listing that is live went live. */
  static LocalDate liveDay(Entity.Version version) {
    State.Listing state = (State.Listing) version.state();
    return day(version, state.liveSince(), state);
  }

  static LocalDate day(long epochMillis) {
    return Days.of(Instant.ofEpochMilli(epochMillis));
  }
}
