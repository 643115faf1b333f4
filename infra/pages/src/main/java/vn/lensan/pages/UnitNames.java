package vn.lensan.pages;

import vn.lensan.platform.unit.UnitId;

/** How a service says a unit: with its province, as "Xã Lục Ngạn, Bắc Ninh". */
@FunctionalInterface
public interface UnitNames {

  /** A unit that is not known keeps its code. */
  String of(UnitId unit);
}
