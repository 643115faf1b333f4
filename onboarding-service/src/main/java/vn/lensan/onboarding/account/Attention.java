package vn.lensan.onboarding.account;

/**
 * That an account needs looking after.
 *
 * @param before the state that comes back once it is seen to
 */
record Attention(AccountState before, AttentionReason reason) {
  Attention before(AccountState state) {
    return new Attention(state, reason);
  }
}
