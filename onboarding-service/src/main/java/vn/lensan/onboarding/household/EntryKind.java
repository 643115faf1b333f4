package vn.lensan.onboarding.household;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an entry of a household's history tells. */
public enum EntryKind {
  REGISTERED,
  CHANGED,
  VERIFIED,
  DECLINED,
  ACTIVATED,
  CLOSED,
  REOPENED,
  CONSENT_GIVEN,
  CONSENT_WITHDRAWN,
  COMMITMENT_SIGNED,
  IDENTIFICATION,
  RESTRICTED,
  RELEASED,
  PROPOSED,
  PROPOSAL_APPROVED,
  PROPOSAL_DECLINED,
  PROPOSAL_OUTDATED,
  MERGED,
  UNMERGED,
  TRANSFER_PROPOSED,
  TRANSFERRED,
  TRANSFER_DECLINED,
  TRANSFER_TAKEN_BACK,
  PLACED,
  ERASED;

  private static final Map<String, EntryKind> BEFORE_KINDS_WERE_KEPT =
      Map.of("status", VERIFIED, "declineReason", DECLINED, "merged", MERGED, "mergedInto", MERGED);

  /** Of an entry that was written before its kind was kept with it. */
  static EntryKind told(String attribute, @Nullable String became) {
    if (attribute.equals("restricted")) {
      return "true".equals(became) ? RESTRICTED : RELEASED;
    }
    EntryKind kind = BEFORE_KINDS_WERE_KEPT.getOrDefault(attribute, CHANGED);
    return kind == MERGED && became == null ? UNMERGED : kind;
  }
}
