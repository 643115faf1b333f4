package vn.lensan.onboarding.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.SheetRows;

/**
 * Lists between two turns of their jobs. They stay open where they were: to find that place again
 * means to read from the start, which is only done after a crash or where there are too many.
 */
@Component
class OpenLists implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(OpenLists.class);
  private static final int MOST = 8;

  private final StoredLists lists;
  private final Map<String, Open> resting = new LinkedHashMap<>();

  OpenLists(StoredLists lists) {
    this.lists = lists;
  }

  /** A list that is being read. */
  static final class Open implements Closeable {
    private final ListPlan plan;
    private final SheetRows all;
    private final PeekedRows rows;
    private int reached;

    Open(ListPlan plan, SheetRows all, int reached) {
      this.plan = plan;
      this.all = all;
      this.rows = new PeekedRows(all, plan);
      this.reached = reached;
    }

    ListPlan plan() {
      return plan;
    }

    List<SheetRow> next(int most) {
      List<SheetRow> batch = rows.next(reached, most);
      reached = batch.isEmpty() ? reached : batch.getLast().place();
      return batch;
    }

    @Override
    public void close() throws IOException {
      all.close();
    }
  }

  /** The job's list at the place that the job has reached; empty when it is no longer kept. */
  Optional<Open> at(ImportJob job) throws IOException {
    Open rested = taken(job.id());
    if (rested != null && rested.reached == job.reachedRow()) {
      return Optional.of(rested);
    }
    close(rested);
    Optional<ListBytes> found = lists.find(job.list());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (ListBytes bytes = found.get()) {
      ListPlan plan = job.plan(bytes);
      return Optional.of(new Open(plan, plan.open(bytes), job.reachedRow()));
    }
  }

  private @Nullable Open taken(String job) {
    synchronized (resting) {
      return resting.remove(job);
    }
  }

  void rest(String job, Open open) {
    Open tooMany = null;
    synchronized (resting) {
      resting.put(job, open);
      if (resting.size() > MOST) {
        Iterator<Open> eldest = resting.values().iterator();
        tooMany = eldest.next();
        eldest.remove();
      }
    }
    close(tooMany);
  }

  static void close(@Nullable Open open) {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException failure) {
      LOG.warn("A list that was read does not close: {}", failure.toString());
    }
  }

  @Override
  public void destroy() {
    synchronized (resting) {
      resting.values().forEach(OpenLists::close);
      resting.clear();
    }
  }
}
