package vn.lensan.catalog.product;

/** What happens to a certificate by the turn of a day alone, or by its revocation. */
public enum OcopStage {
  /** Three months are left: time to gather the dossier. */
  DUE_90,
  DUE_30,
  /** The first day on which it holds no more. */
  EXPIRED,
  REVOKED
}
