package vn.lensan.catalog.outlook;

import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * Which outlook is asked for.
 *
 * @param commodity null for all that grow there
 * @param unit null for the caller's own
 */
public record OutlookQuery(@Nullable String commodity, @Nullable UnitId unit, int weeks) {}
