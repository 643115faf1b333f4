package vn.lensan.onboarding.intake.external;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.springframework.web.client.RestClient;
import vn.lensan.onboarding.intake.ImportOrder;
import vn.lensan.onboarding.intake.OwnerAnswer;
import vn.lensan.platform.security.PeerClients;

/**
 * The internal door of a service that owns rows: knocked at with this service's own token, acting
 * with the starter's role and units.
 */
final class OwnersDoor {
  private final RestClient owner;

  OwnersDoor(RestClient owner) {
    this.owner = owner;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Results(List<OwnerAnswer> results) {}

  List<OwnerAnswer> take(String path, ImportOrder.Starter starter, Object batch) {
    Results results =
        owner
            .post()
            .uri(path)
            .headers(
                headers ->
                    PeerClients.actFor(
                        headers, starter.client(), starter.role(), starter.caller().scope()))
            .body(batch)
            .retrieve()
            .body(Results.class);
    return Objects.requireNonNull(results, "the owner gave an empty answer").results();
  }
}
