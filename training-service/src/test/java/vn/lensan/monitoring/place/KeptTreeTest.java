package vn.lensan.monitoring.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.unit.UnitId;

class KeptTreeTest {
  private static final Place NEW =
      new Place(UnitId.parse("2025-07-01:24"), "Bắc Ninh", Place.Level.PROVINCE, null, List.of());
  private final List<Place> stored = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-22T00:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

  @Test
  void aUnitLearntDuringAReadingIsSeenByTheNext() {
    List<KeptTree> self = new ArrayList<>();
    KeptTree kept =
        new KeptTree(
            () -> {
              PlaceTree tree = new PlaceTree(stored);
              if (stored.isEmpty()) {
                stored.add(NEW);
                self.getFirst().outdated();
              }
              return tree;
            },
            clock);
    self.add(kept);

    assertThat(kept.get().find(NEW.id())).isEmpty();
    assertThat(kept.get().find(NEW.id())).contains(NEW);
  }

  @Test
  void readsOnceWhileNothingIsLearnt() {
    List<Integer> readings = new ArrayList<>();
    KeptTree kept =
        new KeptTree(
            () -> {
              readings.add(1);
              return new PlaceTree(stored);
            },
            clock);
    kept.get();
    kept.get();
    assertThat(readings).hasSize(1);
    now = now.plus(Duration.ofSeconds(61));
    kept.get();
    assertThat(readings).hasSize(2);
  }
}
