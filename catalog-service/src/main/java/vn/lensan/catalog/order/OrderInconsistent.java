package vn.lensan.catalog.order;

/** An order that can't be as it was told; it is kept apart, with the code of what is wrong. */
public final class OrderInconsistent extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  OrderInconsistent(String code) {
    super(code, null, false, false);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
