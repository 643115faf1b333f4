package vn.lensan.catalog.outlook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One commodity of one unit: what is harvested and what is placed, week by week. */
final class Balance {
  private final Weeks weeks;
  private final Months harvest = new Months();
  private final Map<Placement.Kind, double[]> placed = new EnumMap<>(Placement.Kind.class);
  private final Map<Placement.Kind, double[]> ofChannel = new EnumMap<>(Placement.Kind.class);
  private final @Nullable String channel;
  private @Nullable String name;
  private int households;
  private int areaOnly;
  private long areaOnlyM2;
  private double undatedKg;

  /**
   * @param channel to which it is told, who is not to learn what others placed; null for officers
   */
  Balance(Weeks weeks, @Nullable String channel) {
    this.weeks = weeks;
    this.channel = channel;
  }

  /** What a household grows of it; no yield is made up where only an area is known. */
  void grow(Grower grower, String key) {
    boolean weighed = false;
    long area = 0;
    for (GrownCrop crop : grower.crops()) {
      if (crop.key().equals(key)) {
        // Of several ways to write it the first in order, so that everybody reads the same.
        name = name == null || crop.commodity().compareTo(name) < 0 ? crop.commodity() : name;
        weighed |= add(crop);
        area += crop.areaM2() == null ? 0 : crop.areaM2();
      }
    }
    households++;
    areaOnly += weighed ? 0 : 1;
    areaOnlyM2 += weighed ? 0 : area;
  }

  private boolean add(GrownCrop crop) {
    Long kg = crop.kg();
    if (kg == null) {
      return false;
    }
    if (crop.fromMonth() == null || crop.toMonth() == null) {
      undatedKg += kg;
    } else {
      harvest.add(kg, crop.fromMonth(), crop.toMonth());
    }
    return true;
  }

  void place(Placement placement) {
    add(placement, row(placed, placement.kind()));
    if (channel != null && placement.channels().contains(channel)) {
      add(placement, row(ofChannel, placement.kind()));
    }
  }

  private void add(Placement placement, double[] row) {
    for (int week = 0; week < weeks.count(); week++) {
      row[week] += placement.kilogramsIn(weeks, week);
    }
  }

  private double[] row(Map<Placement.Kind, double[]> rows, Placement.Kind kind) {
    return rows.computeIfAbsent(kind, none -> new double[weeks.count()]);
  }

  int households() {
    return households;
  }

  /** The key while nobody grows it. */
  private String name(String key) {
    return name == null ? key : name;
  }

  OutlookView view(String unit, String key, GlutRule rule) {
    List<OutlookWeek> cells = new ArrayList<>();
    for (int week = 0; week < weeks.count(); week++) {
      cells.add(week(week, rule));
    }
    return new OutlookView(
        unit,
        name(key),
        households,
        areaOnly,
        areaOnlyM2,
        Math.round(undatedKg),
        List.copyOf(cells));
  }

  private OutlookWeek week(int week, GlutRule rule) {
    long kg = Math.round(harvest.between(weeks.begin(week), weeks.end(week)));
    OutlookWeek whole = OutlookWeek.of(weeks, week, kg, placed(placed, week), rule);
    return channel == null ? whole : whole.toldTo(placed(ofChannel, week));
  }

  private OutlookWeek.Placed placed(Map<Placement.Kind, double[]> rows, int week) {
    return new OutlookWeek.Placed(
        Math.round(row(rows, Placement.Kind.SOLD)[week]),
        Math.round(row(rows, Placement.Kind.LISTED)[week]),
        Math.round(row(rows, Placement.Kind.PREORDERED)[week]));
  }
}
