package vn.lensan.onboarding.proposal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.security.Caller;

/**
 * A feature whose documents hold proposals. A bean. It applies the scope itself, and keeps what it
 * answers in the order of {@link ProposalView#key()}.
 */
public interface ProposalSource {

  /**
   * @param after the key after which to go on; null from the beginning
   */
  List<ProposalView> inState(ProposalState state, Caller caller, @Nullable String after, int most);

  /** Empty when it has no such proposal in the caller's scope. */
  Optional<ProposalView> decide(String proposalId, Verdict verdict, Caller caller);
}
