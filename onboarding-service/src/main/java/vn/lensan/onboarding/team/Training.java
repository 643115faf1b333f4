package vn.lensan.onboarding.team;

import java.time.LocalDate;

/** A course that a member has done. */
public record Training(String course, LocalDate on) {}
