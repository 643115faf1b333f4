package vn.lensan.catalog.producer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * What the catalogue reads of a household's events.
 *
 * @param restricted true while the person has stopped the use of the data
 */
public record ProducerFacts(
    String householdId,
    String status,
    UnitId unit,
    List<String> within,
    List<String> places,
    @Nullable String mergedInto,
    @Nullable Boolean restricted,
    @Nullable String cooperativeId) {}
