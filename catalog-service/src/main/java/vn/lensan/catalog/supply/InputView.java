package vn.lensan.catalog.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * An input as others may see it.
 *
 * @param preferential whether the preference holds today
 * @param householdPrice what a household pays today, in whole VND for a unit
 */
public record InputView(
    String id,
    String supplierId,
    UnitId province,
    InputContent content,
    boolean complete,
    boolean preferential,
    long householdPrice,
    LocalDate offeredOn,
    @Nullable LocalDate withdrawnOn,
    long version) {}
