package vn.lensan.sandbox.seller;

import org.jspecify.annotations.Nullable;
import vn.lensan.sandbox.answer.Checks;

/** What a marketplace is told of a seller. */
record Particulars(
    @Nullable String displayName,
    @Nullable String phone,
    @Nullable String address,
    @Nullable String province) {

  private static final int LONGEST = 200;

  static final Particulars FORGOTTEN = new Particulars(null, null, null, null);

  void check() {
    new Checks()
        .text("/displayName", displayName, LONGEST)
        .text("/phone", phone, 20)
        .text("/address", address, LONGEST * 2)
        .text("/province", province, LONGEST)
        .done();
  }
}
