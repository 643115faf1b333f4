package vn.lensan.onboarding.team;

import java.time.Instant;

/** Something that happened to a difficulty; never with words about a person. */
public record DifficultyStep(String what, String by, Instant at) {}
