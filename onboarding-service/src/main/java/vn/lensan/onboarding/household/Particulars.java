package vn.lensan.onboarding.household;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** Everything that is told of a household when it is registered or changed. */
public record Particulars(
    HouseholdKind kind,
    Head head,
    UnitId unit,
    @Nullable String village,
    @Nullable String cooperativeId,
    @Nullable Position position,
    List<Crop> crops) {}
