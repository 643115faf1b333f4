package vn.lensan.onboarding.office;

import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.UndecidedView;
import vn.lensan.onboarding.household.UnitDecisions;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** What the page of split units shows. */
@Service
public class SplitBoardService {
  private static final int SHOWN = 20;
  private static final int MOST_GROUPS = 30;
  private final UnitDecisions decisions;

  SplitBoardService(UnitDecisions decisions) {
    this.decisions = decisions;
  }

  public SplitBoard board(UnitDecisions.Waiting waiting, Caller caller) {
    Page<UndecidedView> page = decisions.page(waiting, new PageRequest(SHOWN, null), false, caller);
    return new SplitBoard(
        decisions.groups(caller).stream().limit(MOST_GROUPS).toList(),
        new Shortlist<>(page.items(), page.cursor() != null),
        waiting.given() != null);
  }
}
