package vn.lensan.onboarding.account;

/** Why somebody has to look after an account. A code, since it travels; words stay in the log. */
public enum AttentionReason {
  DOCUMENTS_MISSING,
  NUMBER_WRONG,
  NAME_DIFFERS,
  LOCKED,
  UNUSED,
  OTHER
}
