package vn.lensan.onboarding.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/** The rows of one list, one after the other; empty rows are left out. */
public interface SheetRows extends Iterator<SheetRow>, Closeable {
  @Override
  void close() throws IOException;
}
