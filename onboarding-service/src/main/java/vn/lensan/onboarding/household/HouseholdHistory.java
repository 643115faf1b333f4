package vn.lensan.onboarding.household;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** One household's whole history in order, from its registration on; an alias has its own. */
@Service
public class HouseholdHistory {
  private final Households households;
  private final KeptChanges changes;
  private final Witness witness;

  HouseholdHistory(Households households, KeptChanges changes, Witness witness) {
    this.households = households;
    this.changes = changes;
    this.witness = witness;
  }

  /** What was changed just now may be missing for the moment that the relay takes. */
  public Page<HistoryEntry> of(String id, PageRequest request, Caller caller) {
    Household household =
        households.find(id, caller.scope()).orElseThrow(() -> HouseholdRefusal.notFound(id));
    witness.read(household.id(), household.profile().within(), caller);
    HistoryEntry.Place after = request.after().map(HouseholdHistory::place).orElse(null);
    boolean namesMasked = Masks.namesFor(caller);
    int most = request.limit() + 1;
    List<HistoryEntry> entries =
        Stream.concat(
                told(household),
                changes.after(household.id(), after, most).stream()
                    .map(change -> HistoryEntry.of(change, namesMasked)))
            .filter(entry -> after == null || entry.place().compareTo(after) > 0)
            .sorted(Comparator.comparing(HistoryEntry::place))
            .limit(most)
            .toList();
    return Page.of(entries, request, entry -> entry.place().text());
  }

  /** What the household's own document tells of its past. */
  private static Stream<HistoryEntry> told(Household household) {
    return Stream.concat(
        Stream.of(HistoryEntry.registered(household)),
        household.consents().stream().map(HistoryEntry::given));
  }

  private static HistoryEntry.Place place(@Nullable String cursor) {
    return Optional.ofNullable(cursor)
        .filter(text -> text.matches("-?\\d{1,15}/.{0,128}"))
        .map(HistoryEntry.Place::parse)
        .orElseThrow(() -> Problem.of(HttpStatus.BAD_REQUEST, "page.cursor"));
  }
}
