package vn.lensan.catalog.withdrawal;

/** How far a marketplace is with forgetting a seller. */
public enum WithdrawalState {
  ASKED,
  /** The marketplace said that it has closed the shop, or that it knows of none. */
  ACKNOWLEDGED,
  /** Nothing of the household had ever gone there. */
  NOTHING_SENT,
  /** The household agreed anew before the marketplace had answered. */
  SUPERSEDED
}
