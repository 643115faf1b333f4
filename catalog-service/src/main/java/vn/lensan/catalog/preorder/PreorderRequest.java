package vn.lensan.catalog.preorder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * What a buyer asks for.
 *
 * @param unit where it is to grow
 * @param channel the marketplace that asks; null for another organisation
 * @param organisation who asks, where it is no marketplace
 */
public record PreorderRequest(
    String commodity,
    long kilograms,
    LocalDate from,
    LocalDate to,
    UnitId unit,
    @Nullable String channel,
    @Nullable String organisation) {}
