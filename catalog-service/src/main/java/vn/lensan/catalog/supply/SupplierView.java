package vn.lensan.catalog.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * A supplier as others may see it.
 *
 * @param phone masked where it is a person's
 */
public record SupplierView(
    String id,
    UnitId province,
    String name,
    SupplierKind kind,
    @Nullable String phone,
    LocalDate chosenOn,
    @Nullable LocalDate releasedOn,
    long version) {}
