package vn.lensan.onboarding.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of lists, its sheets read as they were written, one row after the other. */
public interface ListFile extends Closeable {

  /** A sheet and whether its maker hid it. Text has one, without a name. */
  record Sheet(String name, boolean hidden) {}

  List<Sheet> sheets();

  SheetRows rows(int sheet) throws IOException;

  @Override
  void close() throws IOException;
}
