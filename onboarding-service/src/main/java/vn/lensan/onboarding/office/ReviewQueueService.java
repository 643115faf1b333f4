package vn.lensan.onboarding.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdTransfers;
import vn.lensan.onboarding.household.HouseholdTransfers.Direction;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.TransferView;
import vn.lensan.onboarding.proposal.ProposalService;
import vn.lensan.onboarding.proposal.ProposalState;
import vn.lensan.onboarding.proposal.ProposalView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** What waits for a second person: proposed changes, and households that come from elsewhere. */
@Service
public class ReviewQueueService {
  private final ProposalService proposals;
  private final HouseholdTransfers transfers;
  private final HouseholdService households;

  ReviewQueueService(
      ProposalService proposals, HouseholdTransfers transfers, HouseholdService households) {
    this.proposals = proposals;
    this.transfers = transfers;
    this.households = households;
  }

  public Shortlist<ProposalRow> proposals(int shown, Caller caller) {
    Page<ProposalView> page =
        proposals.page(ProposalState.OPEN, new PageRequest(shown, null), caller);
    List<ProposalRow> rows =
        page.items().stream()
            .map(one -> new ProposalRow(one, household(one.householdId(), caller)))
            .toList();
    return new Shortlist<>(rows, page.cursor() != null);
  }

  public Shortlist<TransferView> transfers(Direction direction, int shown, Caller caller) {
    Page<TransferView> page =
        transfers.page(
            direction, TransferView.State.PROPOSED, new PageRequest(shown, null), caller);
    return new Shortlist<>(page.items(), page.cursor() != null);
  }

  private @Nullable HouseholdView household(String id, Caller caller) {
    try {
      return households.view(id, caller);
    } catch (Problem gone) {
      if (gone.status() == HttpStatus.NOT_FOUND) {
        return null;
      }
      throw gone;
    }
  }
}
