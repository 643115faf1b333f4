package vn.lensan.catalog.imports;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.product.OcopCertificate;
import vn.lensan.catalog.product.OcopService;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** Takes rows of a product list; each by itself, and the same again when it is sent again. */
@Service
public class ProductImport {
  private final ProductService products;
  private final OcopService certificates;
  private final ListedProducts listed;
  private final ListedChannels channels;
  private final RowWords words;

  ProductImport(
      ProductService products,
      OcopService certificates,
      ListedProducts listed,
      ListedChannels channels,
      RowWords words) {
    this.products = products;
    this.certificates = certificates;
    this.listed = listed;
    this.channels = channels;
    this.words = words;
  }

  /**
   * @param write false to be told what would be done
   */
  public RowResult take(ProductRow row, boolean write, Caller starter) {
    String missing = missing(row);
    if (missing != null) {
      return RowResult.refused(row.rowId(), words.say(missing));
    }
    try {
      return taken(row, write, starter);
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

  private RowResult taken(ProductRow row, boolean write, Caller starter) {
    ProductService.Listed made =
        products.take(listed.of(row, starter.scope()), starter.scope(), write);
    String id = made.product().id();
    Optional<RowResult.Doubt> certificate = certify(id, row, write, starter);
    Optional<RowResult.Doubt> listing =
        channels.list(made.product(), row.channels(), write, starter.scope());
    return RowResult.stored(
        row.rowId(),
        RowResult.Outcome.valueOf(made.outcome().name()),
        id,
        certificate.or(() -> listing).orElse(null));
  }

  private Optional<RowResult.Doubt> certify(
      String id, ProductRow row, boolean write, Caller starter) {
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
      OcopCertificate certificate = certificate(row);
      if (write) {
        certificates.certify(id, starter.scope(), certificate, replaced -> {});
      } else {
        certificates.checkCertificate(certificate);
      }
      return Optional.empty();
    } catch (Problem refusal) {
      return Optional.of(words.of(refusal));
    }
  }

  private static OcopCertificate certificate(ProductRow row) {
    return OcopCertificate.issued(
        Objects.requireNonNull(row.decisionNumber()).strip(),
        Objects.requireNonNull(row.stars()),
        null,
        Objects.requireNonNull(row.issuedOn()),
        null);
  }
}
