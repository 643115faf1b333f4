package vn.lensan.onboarding.office;

import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdTransfers.Direction;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.pages.May;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The first few of everything that waits, as far as the reader may do it. */
@Service
public class TodayService {
  private final OfficeService office;
  private final ReviewQueueService reviews;
  private final TeamBoardService teams;

  TodayService(OfficeService office, ReviewQueueService reviews, TeamBoardService teams) {
    this.office = office;
    this.reviews = reviews;
    this.teams = teams;
  }

  public Today today(int shown, Caller caller) {
    May may = May.of(caller);
    return new Today(
        may.serve() ? office.requests(shown, caller) : Shortlist.none(),
        may.serve() ? teams.difficulties(shown, caller) : Shortlist.none(),
        may.decide() ? reviews.proposals(shown, caller) : Shortlist.none(),
        may.decide() ? reviews.transfers(Direction.IN, shown, caller) : Shortlist.none(),
        may.decide() ? waiting(shown, caller) : Shortlist.none(),
        may.compare() ? office.duplicates(shown, caller) : Shortlist.none());
  }

  private Shortlist<HouseholdView> waiting(int shown, Caller caller) {
    Page<HouseholdView> page = office.waiting(new PageRequest(shown, null), caller);
    return new Shortlist<>(page.items(), page.cursor() != null);
  }
}
