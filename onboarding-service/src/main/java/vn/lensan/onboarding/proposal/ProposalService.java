package vn.lensan.onboarding.proposal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The one queue of all proposals, whatever they would change. */
@Service
public class ProposalService {
  private final List<ProposalSource> sources;
  private final Clock clock;

  ProposalService(List<ProposalSource> sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  public Page<ProposalView> page(ProposalState state, PageRequest request, Caller caller) {
    String after = request.after().orElse(null);
    List<ProposalView> found =
        sources.stream()
            .flatMap(source -> source.inState(state, caller, after, request.limit() + 1).stream())
            .sorted(Comparator.comparing(ProposalView::key))
            .limit(request.limit() + 1L)
            .toList();
    return Page.of(found, request, ProposalView::key);
  }

  public ProposalView decide(String id, boolean approved, @Nullable String reason, Caller caller) {
    Verdict verdict =
        new Verdict(
            approved, reason, caller.client(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return sources.stream()
        .flatMap(source -> source.decide(id, verdict, caller).stream())
        .findFirst()
        .orElseThrow(() -> ProposalRefusal.notFound(id));
  }
}
