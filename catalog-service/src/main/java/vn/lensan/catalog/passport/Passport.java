package vn.lensan.catalog.passport;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That a code stands for a product. What is told of the product is read when somebody asks. */
@Document(Passport.COLLECTION)
record Passport(@Id String code, String productId, Instant issuedAt) {
  static final String COLLECTION = "passports";
}
