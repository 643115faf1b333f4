package vn.lensan.monitoring.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * An administrative unit as we know it.
 *
 * @param successors where it went with a later boundary, {@code boundary:code}
 */
public record Place(
    UnitId id, String name, Level level, @Nullable String parent, List<String> successors) {

  public enum Level {
    NATION,
    PROVINCE,
    DISTRICT,
    COMMUNE
  }

  static Place nation(String boundary) {
    return new Place(UnitId.nation(boundary), "Cả nước", Level.NATION, null, List.of());
  }

  /** Its parent; a province stands under the nation even where nobody says so. */
  @Nullable UnitId above() {
    if (level == Level.NATION) {
      return null;
    }
    return parent == null ? UnitId.nation(id.boundary()) : new UnitId(id.boundary(), parent);
  }
}
