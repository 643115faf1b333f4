package vn.lensan.onboarding.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.account.AccountService;
import vn.lensan.onboarding.account.AccountView;
import vn.lensan.onboarding.duplicate.DuplicateService;
import vn.lensan.onboarding.duplicate.DuplicateService.Compared;
import vn.lensan.onboarding.household.HistoryEntry;
import vn.lensan.onboarding.household.HouseholdHistory;
import vn.lensan.onboarding.household.HouseholdQuery;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.right.RightService;
import vn.lensan.onboarding.right.RightView;
import vn.lensan.onboarding.right.RightsQuery;
import vn.lensan.pages.May;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** What the pages show, each part asked of its feature in the reader's name. */
@Service
public class OfficeService {
  private static final HouseholdQuery WAITING =
      new HouseholdQuery(null, HouseholdStatus.REGISTERED, null, null);

  private static final int LONGEST_HISTORY = 2000;
  private final HouseholdService households;
  private final HouseholdHistory histories;
  private final AccountService accounts;
  private final DuplicateService duplicates;
  private final RightService rights;
  private final Clock clock;

  OfficeService(
      HouseholdService households,
      HouseholdHistory histories,
      AccountService accounts,
      DuplicateService duplicates,
      RightService rights,
      Clock clock) {
    this.households = households;
    this.histories = histories;
    this.accounts = accounts;
    this.duplicates = duplicates;
    this.rights = rights;
    this.clock = clock;
  }

  public Shortlist<RightRow> requests(int shown, Caller caller) {
    return Shortlist.of(
        rights.mostUrgent(shown + 1, caller).stream().map(one -> row(one, caller)).toList(), shown);
  }

  public Shortlist<Compared> duplicates(int shown, Caller caller) {
    return Shortlist.of(duplicates.mostAlike(shown + 1, caller), shown);
  }

  /** Registered households in the order in which they came. */
  public Page<HouseholdView> waiting(PageRequest page, Caller caller) {
    return households.page(WAITING, page, false, caller);
  }

  public HouseholdPage household(String id, Caller caller) {
    HouseholdView household = households.view(id, caller);
    String current = household.id();
    // Behind broken glass the household is read, and nothing of what other features keep of it.
    boolean own = caller.scope().covers(household.within());
    May may = own ? May.of(caller) : May.NOTHING;
    List<AccountView> opened = own ? accounts.ofHousehold(current, caller) : List.of();
    List<Compared> pairs = may.compare() ? duplicates.ofHousehold(current, caller) : List.of();
    List<RightRow> asked = may.serve() ? requestsOf(current, caller) : List.of();
    History history = new History();
    if (may.decide()) {
      registry(current, caller).forEach(history::registry);
    } else {
      history.household(household);
    }
    opened.forEach(history::account);
    pairs.forEach(history::pair);
    asked.forEach(row -> history.right(row.request()));
    return new HouseholdPage(household, own, opened, pairs, asked, history.newestFirst());
  }

  /** All of it: the pages of the registry's history go from the oldest on. */
  private List<HistoryEntry> registry(String household, Caller caller) {
    List<HistoryEntry> all = new ArrayList<>();
    String next = null;
    do {
      Page<HistoryEntry> page =
          histories.of(household, new PageRequest(PageRequest.MOST, next), caller);
      all.addAll(page.items());
      next = page.cursor();
    } while (next != null && all.size() < LONGEST_HISTORY);
    return all;
  }

  private List<RightRow> requestsOf(String household, Caller caller) {
    RightsQuery query = new RightsQuery(null, null, household);
    return rights.page(query, new PageRequest(PageRequest.USUAL, null), caller).items().stream()
        .map(right -> new RightRow(right, DueIn.of(right, today()), null))
        .toList()
        .reversed();
  }

  public RightRow request(String id, Caller caller) {
    return row(rights.view(id, caller), caller);
  }

  private RightRow row(RightView request, Caller caller) {
    return new RightRow(request, DueIn.of(request, today()), shown(request.householdId(), caller));
  }

  /** A household may have left the reader's units since; the request's own path decides on it. */
  private @Nullable HouseholdView shown(String household, Caller caller) {
    try {
      return households.view(household, caller);
    } catch (Problem gone) {
      if (gone.status() == HttpStatus.NOT_FOUND) {
        return null;
      }
      throw gone;
    }
  }

  private LocalDate today() {
    return Days.today(clock);
  }
}
