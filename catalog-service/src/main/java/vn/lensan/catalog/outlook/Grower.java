package vn.lensan.catalog.outlook;

import java.util.List;
import vn.lensan.platform.unit.UnitId;

/**
 * A household with what it grows.
 *
 * @param unit in which it lies now
 * @param within the path that scope is checked against
 */
record Grower(String id, String unit, List<String> within, List<GrownCrop> crops) {

  String boundary() {
    return UnitId.parse(unit).boundary();
  }

  /** Of all commodities that it grows, each once. */
  List<String> keys() {
    return crops.stream().map(GrownCrop::key).distinct().toList();
  }
}
