package vn.lensan.sandbox.order;

import org.jspecify.annotations.Nullable;

/** Where an order goes: an ISO 3166 country and, in Vietnam, the code of a province. */
record Destination(String country, @Nullable String province) {}
