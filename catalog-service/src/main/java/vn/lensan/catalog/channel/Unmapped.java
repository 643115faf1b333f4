package vn.lensan.catalog.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.platform.time.Days;

/** The queue of what still has to be mapped: a new row of the taxonomy takes it out by itself. */
@Component
class Unmapped {
  private final UnmappedKinds kinds;
  private final Taxonomy taxonomy;
  private final Clock clock;

  Unmapped(UnmappedKinds kinds, Taxonomy taxonomy, Clock clock) {
    this.kinds = kinds;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  List<UnmappedView> unmapped(ChannelId channel) {
    LocalDate today = Days.today(clock);
    return kinds.of(channel).stream()
        .filter(one -> taxonomy.find(channel, kind(one), today).isEmpty())
        .map(
            one ->
                new UnmappedView(
                    one.channel(),
                    one.group(),
                    one.commodity(),
                    one.firstSeenAt(),
                    one.lastSeenOn()))
        .toList();
  }

  private static Taxonomy.Kind kind(UnmappedKinds.Unmapped one) {
    return new Taxonomy.Kind(one.group(), one.commodity());
  }
}
