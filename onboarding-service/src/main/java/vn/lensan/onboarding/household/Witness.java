package vn.lensan.onboarding.household;

import java.util.List;
import vn.lensan.platform.security.Caller;

/**
 * Is told of each search and of each read of one household before it is answered. What it can't
 * keep it refuses by throwing, and then nothing is answered.
 */
public interface Witness {
  /**
   * @param found the households that are about to be answered
   */
  void searched(HouseholdQuery query, List<String> found, Caller caller);

  /**
   * @param within where the household lies
   */
  void read(String household, List<String> within, Caller caller);

  /** Whether the caller may read this one household though it lies outside the scope. */
  boolean admits(String household, Caller caller);
}
