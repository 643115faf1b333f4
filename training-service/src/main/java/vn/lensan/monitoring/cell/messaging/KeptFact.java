package vn.lensan.monitoring.cell.messaging;

import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.fact.Fact;

/** A fact with its version; null when it ended, so that a later one still counts on. */
record KeptFact(long version, @Nullable Fact fact) {}
