package vn.lensan.onboarding.intake.external;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.ImportOrder;
import vn.lensan.onboarding.intake.OrderCatalog;
import vn.lensan.onboarding.intake.OwnerAnswer;
import vn.lensan.onboarding.intake.ProductCatalog;
import vn.lensan.platform.security.PeerClients;

/** Hands rows of products and orders to catalog-service. */
@Component
class CatalogClient implements ProductCatalog, OrderCatalog {
  private final OwnersDoor catalog;

  CatalogClient(PeerClients peers, @Value("${lensan.peers.catalog}") String url) {
    this.catalog = new OwnersDoor(peers.to(url));
  }

  record Batch(String jobId, boolean write, List<ListedProduct> rows) {}

  record OrderBatch(String jobId, boolean write, List<ListedOrder> rows) {}

  @Override
  public List<OwnerAnswer> take(
      ImportOrder.Starter starter, String jobId, List<ListedProduct> rows, boolean write) {
    return catalog.take("/internal/v1/products/batch", starter, new Batch(jobId, write, rows));
  }

  @Override
  public List<OwnerAnswer> takeOrders(
      ImportOrder.Starter starter, String jobId, List<ListedOrder> rows, boolean write) {
    return catalog.take("/internal/v1/orders/batch", starter, new OrderBatch(jobId, write, rows));
  }
}
