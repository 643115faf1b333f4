package vn.lensan.onboarding.unit;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list of units.
 *
 * @param name without the word of its type
 * @param type as our own tables call it
 * @param parent null of a province, which stands under the nation
 */
public record UnitTold(
    String code,
    String name,
    OrgUnitType type,
    @Nullable String parent,
    @Nullable String legalSource) {}
