package vn.lensan.catalog.passport;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.security.Scope;

/** The one door to origin passports. */
@Service
public class PassportService {
  private final Passports passports;
  private final ProductService products;
  private final PassportReading reading;
  private final Clock clock;

  PassportService(
      Passports passports, ProductService products, PassportReading reading, Clock clock) {
    this.passports = passports;
    this.products = products;
    this.reading = reading;
    this.clock = clock;
  }

  /** For anybody. */
  public PassportCheck check(String typed) {
    String code = PassportCode.normalised(typed);
    if (!PassportCode.isWellFormed(code)) {
      return new PassportCheck.Mistyped(code);
    }
    return product(code)
        .map(product -> reading.of(code, product))
        .<PassportCheck>map(PassportCheck.Known::new)
        .orElseGet(() -> new PassportCheck.Unknown(code));
  }

  private Optional<ProductView> product(String code) {
    return passports.find(code).map(Passport::productId).flatMap(products::find);
  }

  /** The code of a product in the caller's units; the first who asks makes it. */
  public String codeOf(String productId, Scope scope) {
    ProductView product = products.find(productId, scope);
    return passports.of(product.id(), clock.instant()).code();
  }
}
