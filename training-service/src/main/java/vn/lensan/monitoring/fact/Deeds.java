package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.time.Days;

/**
 * What was done with a shop more, or less, than was known. Each thing's share is told from all that
 * is known of it, so the sum is the same whatever came late or twice.
 */
public record Deeds(Map<Deed, Integer> counts) {

  /** By channel; nothing where nothing changed. */
  public static Map<String, Deeds> change(String owner, Entity before, Entity after) {
    Map<String, Map<Deed, Integer>> changed = new TreeMap<>();
    of(owner, after).forEach(deed -> add(changed, deed, 1));
    of(owner, before).forEach(deed -> add(changed, deed, -1));
    Map<String, Deeds> told = new TreeMap<>();
    changed.forEach(
        (channel, counts) -> {
          counts.values().removeIf(count -> count == 0);
          if (!counts.isEmpty()) {
            told.put(channel, new Deeds(counts));
          }
        });
    return told;
  }

  private static void add(Map<String, Map<Deed, Integer>> to, Deed deed, int sign) {
    to.computeIfAbsent(deed.channel(), any -> new HashMap<>()).merge(deed, sign, Integer::sum);
  }

  /** The shop with these; its version only grows. */
  public Entity on(String owner, String channel, @Nullable Entity known) {
    Map<LocalDate, Map<Deed.Kind, Integer>> days = new TreeMap<>();
    if (known != null && known.latest().state() instanceof State.Shop shop) {
      shop.days().forEach((day, kinds) -> days.put(day, new EnumMap<>(kinds)));
    }
    counts.forEach(
        (deed, count) ->
            days.computeIfAbsent(deed.day(), any -> new EnumMap<>(Deed.Kind.class))
                .merge(deed.kind(), count, Deeds::sum));
    days.values().removeIf(Map::isEmpty);
    long sequence = known == null ? 1 : known.latest().sequence() + 1;
    State.Shop shop = new State.Shop(owner, channel, days);
    return new Entity(List.of(new Entity.Version(sequence, 0, shop)));
  }

  private static @Nullable Integer sum(Integer one, Integer other) {
    int sum = one + other;
    return sum == 0 ? null : sum;
  }

  static List<Deed> of(String owner, Entity entity) {
    if (entity.versions().isEmpty()) {
      return List.of();
    }
    Entity.Version latest = entity.latest();
    return switch (latest.state()) {
      case State.Account account -> opened(owner, account, entity);
      case State.Listing listing -> listed(listing, entity);
      case State.Order order -> ordered(order, latest.at());
      case State.Activity report -> counted(report);
      case State.Household any -> List.of();
      case State.Certificate any -> List.of();
      case State.Completion any -> List.of();
      case State.Difficulty any -> List.of();
      case State.ImportRow any -> List.of();
      case State.Product any -> List.of();
      case State.Shop any -> List.of();
      case TeamState any -> List.of();
      case ProgrammeState any -> List.of();
    };
  }

  /** A shop stays the one of the household that it was opened for, also when that is merged. */
  private static List<Deed> opened(String owner, State.Account account, Entity entity) {
    if (!account.kind().equals("MARKETPLACE") || !account.householdId().equals(owner)) {
      return List.of();
    }
    return entity.versions().stream()
        .map(version -> ((State.Account) version.state()).openedOn())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .map(day -> List.of(new Deed(account.provider(), day, Deed.Kind.OPENED)))
        .orElse(List.of());
  }

  private static List<Deed> listed(State.Listing listing, Entity entity) {
    return entity.versions().stream()
        .filter(version -> ((State.Listing) version.state()).observed().equals("LIVE"))
        .map(Presence::liveDay)
        .distinct()
        .map(day -> new Deed(listing.channel(), day, Deed.Kind.LISTED))
        .toList();
  }

  private static List<Deed> ordered(State.Order order, long told) {
    return Stream.of(
            deed(order, Deed.Kind.ORDERED, order.placedAt(), told),
            deed(order, Deed.Kind.CONFIRMED, order.confirmedAt(), told),
            deed(order, Deed.Kind.DELIVERED, order.deliveredAt(), told))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Older events don't say when it was confirmed or delivered; then their own time serves. */
  private static @Nullable Deed deed(
      State.Order order, Deed.Kind kind, @Nullable OffsetDateTime at, long told) {
    if (at != null) {
      return new Deed(order.channel(), Days.of(at.toInstant()), kind);
    }
    return order.status().equals(kind.name())
        ? new Deed(order.channel(), Presence.day(told), kind)
        : null;
  }

  private static List<Deed> counted(State.Activity report) {
    Map<Deed.Kind, Long> counts =
        Map.of(
            Deed.Kind.LISTED,
            report.lists(),
            Deed.Kind.ORDERED,
            report.orders(),
            Deed.Kind.USED,
            report.searches() + report.messages());
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> new Deed(report.channel(), report.day(), count.getKey()))
        .toList();
  }
}
