package vn.lensan.training.learner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * What training reads of a household's event.
 *
 * @param mergedInto the household that it is an alias of
 */
public record LearnerFacts(
    String householdId,
    String code,
    String status,
    UnitId unit,
    List<String> within,
    @Nullable String cooperativeId,
    @Nullable String mergedInto) {}
