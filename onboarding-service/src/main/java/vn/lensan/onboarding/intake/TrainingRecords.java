package vn.lensan.onboarding.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The port to the service that keeps trainings. */
public interface TrainingRecords {

  /**
   * Completed online courses of one job's rows; doing the same rows again has no further effect.
   * Without {@code write} it only tells what would be done.
   */
  List<OwnerAnswer> takeCompletions(
      ImportOrder.Starter starter, String jobId, List<ListedCompletion> rows, boolean write);

  /**
   * A row of a list of completed online courses, its household known.
   *
   * @param memberId who of the household learned; null of its head
   */
  record ListedCompletion(
      String rowId,
      int rowNumber,
      String householdId,
      @Nullable String memberId,
      String course,
      String platform,
      LocalDate completedOn,
      @Nullable String certificateNumber) {}
}
