package vn.lensan.onboarding.team;

import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** A team as it is told. */
public record TeamTold(
    @Nullable String id, UnitId unit, @Nullable String village, Decision decision) {}
