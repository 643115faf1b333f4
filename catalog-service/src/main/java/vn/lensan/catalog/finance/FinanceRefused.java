package vn.lensan.catalog.finance;

/** It is not taken, and asking again changes nothing. */
public final class FinanceRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  public FinanceRefused(String code) {
    super(code, null, false, false);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
