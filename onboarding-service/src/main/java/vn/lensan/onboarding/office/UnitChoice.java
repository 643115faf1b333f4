package vn.lensan.onboarding.office;

/** A unit to choose in a filter. */
public record UnitChoice(String code, String name) {}
