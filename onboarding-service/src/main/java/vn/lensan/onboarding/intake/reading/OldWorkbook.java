package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/**
 * The sheets of an .xls of Excel 97 to 2003, record by record: POI's model of a whole workbook
 * would take many times the file's size.
 */
final class OldWorkbook implements ListFile {
  private static final String STREAM = "Workbook";
  private static final List<String> MACROS = List.of("_VBA_PROJECT_CUR", "VBA", "Macros");

  private final POIFSFileSystem storage;
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private @Nullable SSTRecord texts;

  OldWorkbook(ListBytes file) throws IOException {
    storage = new POIFSFileSystem(file.file().toFile(), true);
    DirectoryNode root = storage.getRoot();
    if (MACROS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
      throw Problem.invalid("import.macros");
    }
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw Problem.invalid("import.password");
    }
    if (!root.hasEntry(STREAM)) {
      throw Problem.invalid("import.old-workbook");
    }
    readGlobals(records());
  }

  private RecordFactoryInputStream records() throws IOException {
    return new RecordFactoryInputStream(storage.createDocumentInputStream(STREAM), false);
  }

  private void readGlobals(RecordFactoryInputStream records) {
    for (Record record = records.nextRecord();
        record != null && !(record instanceof EOFRecord);
        record = records.nextRecord()) {
      if (record instanceof BoundSheetRecord sheet) {
        sheets.add(sheet);
      } else if (record instanceof SSTRecord all) {
        texts = all;
      } else if (record instanceof DateWindow1904Record days && days.getWindowing() == 1) {
        throw Problem.invalid("import.days-from-1904");
      }
    }
  }

  @Override
  public List<Sheet> sheets() {
    return sheets.stream()
        .map(sheet -> new Sheet(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()))
        .toList();
  }

  @Override
  public SheetRows rows(int sheet) throws IOException {
    List<Integer> inFile =
        IntStream.range(0, sheets.size())
            .boxed()
            .sorted(Comparator.comparingInt(index -> sheets.get(index).getPositionOfBof()))
            .toList();
    return new OldWorkbookRows(records(), texts, inFile.indexOf(sheet) + 1);
  }

  @Override
  public void close() throws IOException {
    storage.close();
  }
}
