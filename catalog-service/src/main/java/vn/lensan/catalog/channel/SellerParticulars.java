package vn.lensan.catalog.channel;

/** What a marketplace must know of a seller. Passed on, never kept. */
public record SellerParticulars(String displayName, String phone, String address, String province) {
  private static final String HIDDEN = "***";

  /** Where only the form is to be seen. */
  public static final SellerParticulars MASKED =
      new SellerParticulars(HIDDEN, HIDDEN, HIDDEN, HIDDEN);

  @Override
  public String toString() {
    return "SellerParticulars[***]";
  }
}
