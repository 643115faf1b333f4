package vn.lensan.sandbox.order;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.lensan.sandbox.answer.Checks;

/**
 * What a buyer asks for.
 *
 * @param customer a name, or an object with id, name, phone and address; invented when absent
 */
record OrderRequest(
    @Nullable String sku,
    @Nullable Integer quantity,
    @Nullable RequestedDestination destination,
    @Nullable JsonNode customer,
    @Nullable Boolean cashOnDelivery) {

  record RequestedDestination(@Nullable String country, @Nullable String province) {}

  record Wish(
      String sku, int quantity, Destination destination, Buyer buyer, boolean cashOnDelivery) {}

  private static final int MOST = 1_000_000;

  Wish checked() {
    var country = destination == null ? null : destination.country();
    var province = destination == null ? null : destination.province();
    var wanted = quantity == null ? 0 : quantity;
    new Checks()
        .text("/sku", sku, 100)
        .wrongIf(quantity == null, "/quantity", "required")
        .wrongIf(quantity != null && wanted <= 0, "/quantity", "not-positive")
        .wrongIf(wanted > MOST, "/quantity", "too-large")
        .wrongIf(country == null, "/destination/country", "required")
        .wrongIf(
            country != null && !country.matches("[A-Za-z]{2}"), "/destination/country", "invalid")
        .optionalText("/destination/province", province, 60)
        .wrongIf(customer != null && customer.toString().length() > 1000, "/customer", "too-long")
        .done();
    return new Wish(
        String.valueOf(sku).strip(),
        wanted,
        new Destination(String.valueOf(country).toUpperCase(Locale.ROOT), province),
        Buyers.of(customer),
        cashOnDelivery == null || cashOnDelivery);
  }
}
