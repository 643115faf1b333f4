package vn.lensan.platform.security;

/**
 * What a caller may do; which units, the claim {@code units} says. SERVICE is one of our own
 * services.
 */
public enum Role {
  TEAM,
  COMMUNE,
  PROVINCE,
  MINISTRY,
  TRAINER,
  PARTNER,
  AUDITOR,
  SERVICE
}
