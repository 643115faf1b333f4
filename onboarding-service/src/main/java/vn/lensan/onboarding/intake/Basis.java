package vn.lensan.onboarding.intake;

/**
 * What rows are judged by besides the list itself; of another one the judgement may be another.
 *
 * @param edition of the maps
 * @param kind the version of the kind's rules
 */
record Basis(String edition, int kind) {}
