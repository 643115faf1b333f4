package vn.lensan.onboarding.unit;

import java.util.List;
import vn.lensan.platform.unit.UnitId;

/**
 * Where somebody is.
 *
 * @param given the unit as it was given, never changed by a new map
 * @param now the unit it is in now; while {@code undecided} as given, or as last decided on a map
 *     since
 * @param within what rights are checked against: the path of the unit now, as far as it is certain,
 *     and of the given one
 * @param places what figures are told on: everything that lineage tells uniquely on every boundary
 * @param undecided the unit was split, and nobody has decided yet
 */
public record Placement(
    UnitId given, UnitId now, List<String> within, List<String> places, boolean undecided) {}
