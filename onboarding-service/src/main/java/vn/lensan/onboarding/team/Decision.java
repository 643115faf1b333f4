package vn.lensan.onboarding.team;

import java.time.LocalDate;

/** The paper that set a team up. */
public record Decision(String number, LocalDate on, String issuer) {}
