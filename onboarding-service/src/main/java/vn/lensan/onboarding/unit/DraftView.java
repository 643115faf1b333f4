package vn.lensan.onboarding.unit;

import java.time.LocalDate;
import java.util.List;
import vn.lensan.platform.unit.UnitId;

/**
 * A map that is still being loaded.
 *
 * @param units how many are told so far
 * @param withoutSuccessor how many units of the map before lead nowhere yet
 * @param examples some of those
 * @param emptyProvinces provinces that have no commune yet
 */
public record DraftView(
    String boundary,
    LocalDate inForceFrom,
    int units,
    int withoutSuccessor,
    List<UnitId> examples,
    List<UnitId> emptyProvinces) {}
