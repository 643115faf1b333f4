package vn.lensan.onboarding.intake.external;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.ImportOrder;
import vn.lensan.onboarding.intake.OwnerAnswer;
import vn.lensan.onboarding.intake.TrainingRecords;
import vn.lensan.platform.security.PeerClients;

/** Hands rows of completed online courses to training-service. */
@Component
class TrainingClient implements TrainingRecords {
  private final OwnersDoor training;

  TrainingClient(PeerClients peers, @Value("${lensan.peers.training}") String url) {
    this.training = new OwnersDoor(peers.to(url));
  }

  record Batch(String jobId, boolean write, List<ListedCompletion> rows) {}

  @Override
  public List<OwnerAnswer> takeCompletions(
      ImportOrder.Starter starter, String jobId, List<ListedCompletion> rows, boolean write) {
    return training.take("/internal/v1/completions/batch", starter, new Batch(jobId, write, rows));
  }
}
