package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.Forgetting;
import vn.lensan.onboarding.household.Forgotten;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.onboarding.intake.reading.SheetRows;

/**
 * A list that names the person goes as a whole, sooner than after its 30 days: what it brought is
 * in the registry, and its report can be asked for no more. One that is still being read is waited
 * for.
 */
@Component
class ListForgetting implements Forgetting {
  private static final Logger LOG = LoggerFactory.getLogger(ListForgetting.class);
  private final StoredLists lists;
  private final ImportJobs jobs;

  ListForgetting(StoredLists lists, ImportJobs jobs) {
    this.lists = lists;
    this.jobs = jobs;
  }

  @Override
  public void forget(Forgotten person) {
    lists.kept().forEach(job -> forget(job, person));
  }

  private void forget(String id, Forgotten person) {
    ImportJob job = jobs.find(id).orElse(null);
    ListBytes file = lists.find(id).orElse(null);
    if (file == null || (job != null && !names(job, file, person))) {
      return;
    }
    if (jobs.isRead(id)) {
      throw new IllegalStateException("a list that names the person is still being read");
    }
    lists.remove(id);
    LOG.info("The list of job {} was taken out before its time", id);
  }

  private static boolean names(ImportJob job, ListBytes file, Forgotten person) {
    try (file;
        SheetRows rows = job.plan(file).open(file)) {
      while (rows.hasNext()) {
        if (rows.next().cells().stream().anyMatch(cell -> person.isNamedBy(cell.text()))) {
          return true;
        }
      }
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
