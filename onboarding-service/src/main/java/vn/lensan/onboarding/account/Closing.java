package vn.lensan.onboarding.account;

import java.time.LocalDate;

/** When and why an account was closed. */
record Closing(LocalDate on, ClosureReason reason) {}
