package vn.lensan.monitoring.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lensan.monitoring.place.Place.Level;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;

class PlaceTreeTest {
  private final PlaceTree tree =
      new PlaceTree(
          List.of(
              unit("2025-06-30:21", Level.PROVINCE, null, "2025-07-01:24"),
              unit("2025-06-30:27", Level.PROVINCE, null, "2025-07-01:24", "2025-07-01:14"),
              unit("2025-07-01:24", Level.PROVINCE, "VN"),
              unit("2025-07-01:14", Level.PROVINCE, "VN"),
              unit("2025-07-01:07582", Level.COMMUNE, "24")));

  private static Place unit(String id, Level level, @Nullable String parent, String... successors) {
    return new Place(UnitId.parse(id), "Đơn vị " + id, level, parent, List.of(successors));
  }

  private boolean covers(String held, String asked) {
    return tree.covers(Scope.of(List.of(held)), UnitId.parse(asked));
  }

  @Test
  void coversAUnitAndAllBelowIt() {
    assertThat(covers("2025-07-01:VN", "2025-07-01:07582")).isTrue();
    assertThat(covers("2025-07-01:24", "2025-07-01:07582")).isTrue();
    assertThat(covers("2025-07-01:07582", "2025-07-01:24")).isFalse();
    assertThat(covers("2025-07-01:14", "2025-07-01:07582")).isFalse();
  }

  @Test
  void coversAnOlderUnitOnlyWhenAllThatItBecameIsCovered() {
    assertThat(covers("2025-07-01:24", "2025-06-30:21")).isTrue();
    assertThat(covers("2025-07-01:24", "2025-06-30:27")).isFalse();
  }

  @Test
  void neverWidensAnOlderUnitToANewerOne() {
    assertThat(covers("2025-06-30:21", "2025-07-01:24")).isFalse();
  }

  @Test
  void takesTheLatestBoundaryInForce() {
    assertThat(tree.boundaryInForce(LocalDate.of(2025, 6, 30))).contains("2025-06-30");
    assertThat(tree.boundaryInForce(LocalDate.of(2026, 11, 22))).contains("2025-07-01");
  }

  @Test
  void knowsTheNationWhereNobodyDefinedIt() {
    assertThat(tree.children(UnitId.parse("2025-07-01:VN"))).hasSize(2);
  }
}
