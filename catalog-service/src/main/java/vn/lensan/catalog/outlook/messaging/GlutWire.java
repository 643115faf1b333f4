package vn.lensan.catalog.outlook.messaging;

import java.time.OffsetDateTime;
import vn.lensan.platform.unit.UnitId;

/** A glut as it travels; weights in whole kilograms. */
record GlutWire(
    String glutId,
    String commodity,
    UnitId unit,
    String week,
    long harvestKg,
    long placedKg,
    long unplacedKg,
    OffsetDateTime at) {}
