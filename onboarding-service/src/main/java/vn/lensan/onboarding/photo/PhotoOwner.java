package vn.lensan.onboarding.photo;

import org.jspecify.annotations.Nullable;

/** Whose photo it is; null when it was uploaded for no household in particular. */
public record PhotoOwner(@Nullable String householdId) {}
