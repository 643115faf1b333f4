package vn.lensan.onboarding.proposal;

/** A proposal waits until it is decided, or until what it would change is something else. */
public enum ProposalState {
  OPEN,
  APPROVED,
  DECLINED,
  OUTDATED
}
