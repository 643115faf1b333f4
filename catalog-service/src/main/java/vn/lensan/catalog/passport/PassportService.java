package vn.lensan.catalog.passport;

import java.time.Clock;
import java.util.List;
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
  private final PassportKeys keys;
  private final Clock clock;

  PassportService(
      Passports passports,
      ProductService products,
      PassportReading reading,
      PassportKeys keys,
      Clock clock) {
    this.passports = passports;
    this.products = products;
    this.reading = reading;
    this.keys = keys;
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

  /** What can be checked without a network, as it holds today; COSE_Sign1. */
  public byte[] signed(String typed) {
    PassportSeen seen =
        switch (check(typed)) {
          case PassportCheck.Known known -> known.seen();
          case PassportCheck.Mistyped mistyped -> throw PassportRefusal.mistyped(mistyped.code());
          case PassportCheck.Unknown unknown -> throw PassportRefusal.unknown(unknown.code());
        };
    if (seen.product() == null) {
      throw PassportRefusal.notAgreed(seen.code());
    }
    return SignedForm.of(OriginClaims.of(seen), keys.current());
  }

  /** By which signed forms are checked, old ones too; the newest first. */
  public List<PublicPassportKey> keys() {
    return keys.known();
  }
}
