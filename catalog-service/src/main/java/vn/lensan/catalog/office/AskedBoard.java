package vn.lensan.catalog.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.listing.DriftKind;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.reconciliation.Finding;
import vn.lensan.catalog.reconciliation.ReconciliationService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.PageRequest;

/** What waits for an officer's decision, of the reader's units. */
@Component
class AskedBoard {
  private static final Set<DriftKind> READABLE = Set.of(DriftKind.PRICE, DriftKind.QUANTITY);
  private final ReconciliationService reconciliations;
  private final ListingService listings;
  private final ProductService products;

  AskedBoard(
      ReconciliationService reconciliations, ListingService listings, ProductService products) {
    this.reconciliations = reconciliations;
    this.listings = listings;
    this.products = products;
  }

  /** None for those who may not decide. */
  List<AskedDifference> of(String channel, Caller caller, int most) {
    return caller.isAnyOf(Role.COMMUNE, Role.PROVINCE)
        ? reconciliations.asked(channel, caller, new PageRequest(most, null)).items().stream()
            .flatMap(finding -> asked(finding, caller).stream())
            .toList()
        : List.of();
  }

  /** Empty when it has moved to other units since: they are asked after the next look. */
  private Optional<AskedDifference> asked(Finding finding, Caller caller) {
    try {
      return Optional.of(readable(finding, name(finding, caller)));
    } catch (Problem outside) {
      return Optional.empty();
    }
  }

  private static AskedDifference readable(Finding finding, String name) {
    boolean readable = READABLE.contains(finding.kind());
    return new AskedDifference(
        finding.reconciliationId(),
        finding.id(),
        name,
        finding.kind().name(),
        readable ? finding.ours() : null,
        readable ? finding.theirs() : null,
        finding.kind() != DriftKind.DOUBLE);
  }

  private String name(Finding finding, Caller caller) {
    String listing = finding.listingId();
    return listing == null
        ? ""
        : products
            .find(listings.find(listing, caller).productId())
            .map(product -> product.content().name())
            .orElse(listing);
  }
}
