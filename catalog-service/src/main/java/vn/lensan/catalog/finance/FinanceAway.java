package vn.lensan.catalog.finance;

/** The partner could not be asked now, or its answer can't be trusted; that passes. */
public final class FinanceAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FinanceAway(String code) {
    super(code, null, false, false);
  }
}
