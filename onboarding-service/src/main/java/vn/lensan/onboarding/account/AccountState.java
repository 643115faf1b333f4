package vn.lensan.onboarding.account;

/**
 * How far an account is. One that is closed may be opened anew; nothing else comes back from there.
 */
public enum AccountState {
  REQUESTED,
  OPENED,
  /**
   * A shop: used at least once, something was listed, sought, asked or ordered. A payment account,
   * whose use nobody reports: a second person has confirmed that it was opened.
   */
  ACTIVE,
  NEEDS_ATTENTION,
  CLOSED;

  boolean canBecome(AccountState next) {
    return switch (this) {
      case REQUESTED -> next == OPENED || next == NEEDS_ATTENTION || next == CLOSED;
      case OPENED -> next == ACTIVE || next == NEEDS_ATTENTION || next == CLOSED;
      case ACTIVE -> next == NEEDS_ATTENTION || next == CLOSED;
      case NEEDS_ATTENTION -> next != NEEDS_ATTENTION;
      case CLOSED -> next == OPENED;
    };
  }
}
