package vn.lensan.catalog.flagship.messaging;

import java.time.LocalDate;
import java.util.List;
import vn.lensan.platform.unit.UnitId;

/**
 * The flagship products of a province as they travel.
 *
 * @param unit the province
 * @param productId which product the event is about
 * @param products all of them after the event
 */
record FlagshipWire(
    UnitId unit,
    List<String> within,
    List<String> places,
    String productId,
    String householdId,
    LocalDate on,
    List<Item> products) {

  record Item(String productId, String householdId, LocalDate chosenOn, boolean complete) {}
}
