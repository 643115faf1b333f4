package vn.lensan.catalog.channel;

/** What a marketplace must know of a seller. Passed on, never kept. */
public record SellerParticulars(String displayName, String phone, String address, String province) {

  @Override
  public String toString() {
    return "SellerParticulars[***]";
  }
}
