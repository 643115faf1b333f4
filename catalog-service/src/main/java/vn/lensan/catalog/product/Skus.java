package vn.lensan.catalog.product;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.problem.Problem;

/** Names of articles, unique within a household: the id of a reservation is what must be unique. */
@Repository
class Skus {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");
  private static final int SHOWN = 10;
  private final MongoOperations mongo;

  Skus(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Document("skus")
  record Reservation(@Id String id, String productId) {}

  static boolean isWellFormed(String sku) {
    return FORM.matcher(sku).matches();
  }

  /** Made from the product's id, so that a repeat makes the same. */
  static String made(String productId) {
    UUID hash = UUID.nameUUIDFromBytes(("sku" + productId).getBytes(StandardCharsets.UTF_8));
    String digits = Long.toString(hash.getMostSignificantBits() >>> 1, Character.MAX_RADIX);
    return "LS-" + digits.substring(0, Math.min(SHOWN, digits.length())).toUpperCase(Locale.ROOT);
  }

  void reserve(String householdId, String sku, String productId) {
    String id = householdId + '/' + sku.toUpperCase(Locale.ROOT);
    try {
      mongo.insert(new Reservation(id, productId));
    } catch (DuplicateKeyException taken) {
      Reservation holder = mongo.findById(id, Reservation.class);
      if (holder == null || !holder.productId().equals(productId)) {
        throw Problem.conflict("product.sku-taken").with("sku", sku).error("/sku", "sku-taken");
      }
    }
  }

  /** Of a product's id and sku, as its sender made them. */
  static void check(String id, String sku) {
    if (!isWellFormed(sku) || !ID.matcher(id).matches()) {
      throw Problem.invalid("product.invalid")
          .error(isWellFormed(sku) ? "/id" : "/sku", "not-understood");
    }
  }
}
