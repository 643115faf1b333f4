package vn.lensan.onboarding.household;

import org.jspecify.annotations.Nullable;

/** A place on the map; accuracy in metres. */
public record Position(double lat, double lon, @Nullable Integer accuracyM) {}
