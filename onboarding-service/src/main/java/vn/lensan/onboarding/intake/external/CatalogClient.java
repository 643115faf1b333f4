package vn.lensan.onboarding.intake.external;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.lensan.onboarding.intake.ImportOrder;
import vn.lensan.onboarding.intake.OrderCatalog;
import vn.lensan.onboarding.intake.ProductCatalog;
import vn.lensan.platform.security.PeerClients;

/**
 * Hands product rows to catalog-service with this service's own token, acting with the starter's
 * role and units.
 */
@Component
class CatalogClient implements ProductCatalog, OrderCatalog {
  private final RestClient catalog;

  CatalogClient(PeerClients peers, @Value("${lensan.peers.catalog}") String url) {
    this.catalog = peers.to(url);
  }

  record Batch(String jobId, List<ListedProduct> rows) {}

  record OrderBatch(String jobId, boolean write, List<ListedOrder> rows) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Results(List<TakenProduct> results) {}

  @Override
  public List<TakenProduct> take(
      ImportOrder.Starter starter, String jobId, List<ListedProduct> rows) {
    return post("/internal/v1/products/batch", starter, new Batch(jobId, rows));
  }

  @Override
  public List<TakenProduct> takeOrders(
      ImportOrder.Starter starter, String jobId, List<ListedOrder> rows, boolean write) {
    return post("/internal/v1/orders/batch", starter, new OrderBatch(jobId, write, rows));
  }

  private List<TakenProduct> post(String path, ImportOrder.Starter starter, Object batch) {
    Results results =
        catalog
            .post()
            .uri(path)
            .headers(
                headers ->
                    PeerClients.actFor(
                        headers, starter.client(), starter.role(), starter.caller().scope()))
            .body(batch)
            .retrieve()
            .body(Results.class);
    return Objects.requireNonNull(results, "the catalogue gave an empty answer").results();
  }
}
