package vn.lensan.onboarding.intake.reading;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows that are found by looking for the next one; empty rows are passed over. */
abstract class LookAheadRows implements SheetRows {
  private @Nullable SheetRow next;
  private boolean looked;

  /** The next row, also an empty one; null at the end. */
  abstract @Nullable SheetRow read();

  @Override
  public final boolean hasNext() {
    if (!looked) {
      next = read();
      while (next != null && next.isEmpty()) {
        next = read();
      }
      looked = true;
    }
    return next != null;
  }

  @Override
  public final SheetRow next() {
    SheetRow row = hasNext() ? next : null;
    if (row == null) {
      throw new NoSuchElementException();
    }
    looked = false;
    return row;
  }
}
