package vn.lensan.catalog.unit;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.unit.UnitId;

/** A unit as onboarding told it; the id is {@code boundary:code}. */
@Document(KnownUnit.COLLECTION)
record KnownUnit(@Id String id, String name, String level, @Nullable String parent) {
  static final String COLLECTION = "units";
  private static final String PROVINCE = "PROVINCE";

  boolean isProvince() {
    return level.equals(PROVINCE);
  }

  /** The parent's id: it lies on the same boundary. */
  @Nullable String parentId() {
    return parent == null ? null : new UnitId(UnitId.parse(id).boundary(), parent).toString();
  }
}
