package vn.lensan.onboarding.intake.answer;

import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import vn.lensan.platform.sheet.SheetText;

/**
 * Nothing computes in a workbook that goes back: whoever opens it is seldom who made it. Formulas
 * leave their last value, and links to other files go.
 */
final class Formulas {
  private static final List<String> TO_OTHER_FILES = List.of("externalLink", "calcChain");

  private Formulas() {}

  /** Before the workbook is read: what says in which order it is computed, and from where. */
  static void removeChains(OPCPackage opened) throws InvalidFormatException {
    for (PackagePart part : opened.getParts()) {
      if (part.getContentType().endsWith("sheet.main+xml")) {
        for (PackageRelationship relation : part.getRelationships()) {
          if (TO_OTHER_FILES.stream().anyMatch(relation.getRelationshipType()::endsWith)) {
            opened.deletePart(part.getRelatedPart(relation).getPartName());
            part.removeRelationship(relation.getId());
          }
        }
      }
    }
  }

  static void neutralise(XSSFWorkbook book) {
    if (book.getCTWorkbook().isSetExternalReferences()) {
      book.getCTWorkbook().unsetExternalReferences();
    }
    for (XSSFName name : List.copyOf(book.getAllNames())) {
      // "[1]Sheet!A1" would name a file that is no longer there.
      if (name.getRefersToFormula() != null && name.getRefersToFormula().contains("[")) {
        book.removeName(name);
      }
    }
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          neutralise((XSSFCell) cell);
        }
      }
    }
  }

  private static void neutralise(XSSFCell cell) {
    if (cell.getCTCell().isSetF()) {
      cell.getCTCell().unsetF();
      if (cell.getCTCell().isSetT() && cell.getCTCell().getT() == STCellType.STR) {
        cell.setCellValue(cell.getCTCell().getV());
      }
    }
    if (cell.getCellType() == CellType.STRING) {
      String text = cell.getStringCellValue();
      if (SheetText.isFormula(text)) {
        cell.setCellValue(SheetText.neutral(text));
      }
    }
  }
}
