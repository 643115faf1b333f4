package vn.lensan.onboarding.household;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether two households look alike: keyed hashes, and the folded name within the
 * commune it is in now. Nothing here is shown to anybody.
 */
public record HouseholdTraits(
    String id,
    @Nullable String citizenHash,
    @Nullable String phoneHash,
    @Nullable String nameKey,
    @Nullable Integer birthYear,
    List<String> within,
    boolean merged) {}
