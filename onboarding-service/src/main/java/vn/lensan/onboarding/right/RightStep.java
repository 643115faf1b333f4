package vn.lensan.onboarding.right;

import java.time.Instant;

/**
 * Something that happened to a request: a state, or a reminder; never with words about a person.
 *
 * @param by a member of staff, or the clock
 */
public record RightStep(String what, String by, Instant at) {}
