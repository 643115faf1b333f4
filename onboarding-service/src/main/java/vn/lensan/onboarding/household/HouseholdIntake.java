package vn.lensan.onboarding.household;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.security.Caller;

/**
 * The registry's door for rows of lists: the same row again changes nothing, whatever became of the
 * job that brought it.
 */
@Service
public class HouseholdIntake {
  private final ListedTaking taking;
  private final ListedTogether together;

  HouseholdIntake(ListedTaking taking, ListedTogether together) {
    this.taking = taking;
    this.together = together;
  }

  /**
   * A row of a list.
   *
   * @param id derived from job and row
   * @param code of a household that it is about, as exports carry it
   * @param rowHash what the row says; the same row again is known by it
   */
  public record ListedHousehold(
      String id,
      String job,
      int number,
      @Nullable String code,
      Particulars particulars,
      @Nullable String cooperative,
      @Nullable ConsentGiven consent,
      String rowHash) {}

  /**
   * @param doubts codes of what a person should look at
   */
  public record TakenIn(Outcome outcome, List<String> doubts) {
    public enum Outcome {
      CREATED,
      UPDATED,
      UNCHANGED
    }
  }

  /** Tells what {@link #takeIn} would do, and changes nothing. */
  public TakenIn check(ListedHousehold row, Caller caller) {
    return taking.check(row, caller);
  }

  public TakenIn takeIn(ListedHousehold row, Caller caller) {
    return taking.takeIn(row, caller);
  }

  /**
   * Takes in, by few questions and one write, what of these rows can be done so; by their ids. All
   * else (what is refused, what is about the same household, what somebody else was quicker with)
   * is left to {@link #takeIn}, one by one.
   */
  public Map<String, TakenIn> takeInTogether(List<ListedHousehold> rows, Caller caller) {
    return together.takeIn(rows, caller);
  }

  /** Tells what {@link #takeInTogether} would do, and changes nothing. */
  public Map<String, TakenIn> checkTogether(List<ListedHousehold> rows, Caller caller) {
    return together.check(rows, caller);
  }
}
