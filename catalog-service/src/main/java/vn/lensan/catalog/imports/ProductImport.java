package vn.lensan.catalog.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.product.NewProduct;
import vn.lensan.catalog.product.OcopCertificate;
import vn.lensan.catalog.product.Offer;
import vn.lensan.catalog.product.Origin;
import vn.lensan.catalog.product.ProductContent;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.text.Folded;

/** Takes rows of a product list; each by itself, and the same again when it is sent again. */
@Service
public class ProductImport {
  private final ProductService products;
  private final ListingService listings;
  private final Channels channels;
  private final RowWords words;

  ProductImport(
      ProductService products, ListingService listings, Channels channels, RowWords words) {
    this.products = products;
    this.listings = listings;
    this.channels = channels;
    this.words = words;
  }

  public RowResult take(ProductRow row, Caller starter) {
    String missing = missing(row);
    if (missing != null) {
      return RowResult.refused(row.rowId(), words.say(missing));
    }
    try {
      return stored(row, starter);
    } catch (Problem refusal) {
      return RowResult.refused(row.rowId(), words.of(refusal));
    }
  }

  private static @Nullable String missing(ProductRow row) {
    if (ProductRow.isBlank(row.householdId())) {
      return "household-unknown";
    }
    if (ProductRow.isBlank(row.name())) {
      return "name-missing";
    }
    if (ProductRow.isBlank(row.unitOfMeasure())) {
      return "unit-missing";
    }
    return row.price() == null ? "price-missing" : null;
  }

  private RowResult stored(ProductRow row, Caller starter) {
    NewProduct product = product(row);
    String id = Objects.requireNonNull(product.id());
    ProductService.Upsert made = products.upsert(product, starter.scope());
    Optional<RowResult.Doubt> certificate = certify(id, row, starter);
    Optional<RowResult.Doubt> listing = list(id, row, starter);
    return RowResult.stored(
        row.rowId(),
        RowResult.Outcome.valueOf(made.name()),
        id,
        certificate.or(() -> listing).orElse(null));
  }

  /** The same household's product of the same name is the same product, in whichever list. */
  private static NewProduct product(ProductRow row) {
    String household = Objects.requireNonNull(row.householdId());
    String name = Objects.requireNonNull(row.name());
    ProductContent content =
        new ProductContent(
            name,
            Objects.requireNonNull(row.unitOfMeasure()),
            row.group(),
            null,
            row.description(),
            List.of(),
            ProductRow.isBlank(row.origin()) ? null : new Origin(row.origin(), null, null, null),
            new Offer(
                Money.vnd(Objects.requireNonNull(row.price())),
                row.quantity() == null ? 0 : row.quantity(),
                null));
    String id = DerivedId.of("product", household, Folded.of(name));
    return new NewProduct(id, null, household, content);
  }

  private Optional<RowResult.Doubt> certify(String id, ProductRow row, Caller starter) {
    if (!row.saysAnythingOfOcop()) {
      return Optional.empty();
    }
    if (!starter.is(Role.PROVINCE)) {
      return Optional.of(words.say("certificate-not-yours"));
    }
    if (!row.hasWholeCertificate()) {
      return Optional.of(words.say("certificate-incomplete"));
    }
    try {
      OcopCertificate certificate =
          OcopCertificate.issued(
              Objects.requireNonNull(row.decisionNumber()).strip(),
              Objects.requireNonNull(row.stars()),
              null,
              Objects.requireNonNull(row.issuedOn()),
              null);
      products.certify(id, starter.scope(), certificate, replaced -> {});
      return Optional.empty();
    } catch (Problem refusal) {
      return Optional.of(words.of(refusal));
    }
  }

  private Optional<RowResult.Doubt> list(String id, ProductRow row, Caller starter) {
    Optional<RowResult.Doubt> doubt = Optional.empty();
    for (String channel : Objects.requireNonNullElse(row.channels(), List.<String>of())) {
      Optional<RowResult.Doubt> ofThis = list(id, channel, starter);
      doubt = doubt.or(() -> ofThis);
    }
    return doubt;
  }

  private Optional<RowResult.Doubt> list(String id, String channel, Caller starter) {
    Optional<String> known = channels.known(channel);
    if (known.isEmpty()) {
      return Optional.of(words.say("channel-unknown"));
    }
    try {
      listings.request(id, known.get(), starter.scope());
      return Optional.empty();
    } catch (Problem refusal) {
      return Optional.of(
          refusal.code().equals("listing.not-ready")
              ? words.notListable(refusal.errors())
              : words.of(refusal));
    }
  }
}
