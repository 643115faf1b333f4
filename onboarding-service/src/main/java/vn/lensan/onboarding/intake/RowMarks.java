package vn.lensan.onboarding.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.MarkColumn;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.sheet.SheetText;

/** Makes the marks of rows and knows them again. */
@Component
class RowMarks {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final int WHOLE = 24;
  private static final int PART = 8;

  private final Fingerprints fingerprints;

  RowMarks(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** The mark that the row has now; bound to whoever's list it is and to what it is about. */
  RowMark of(RowKind kind, RowKind.Batch batch, SheetRow row, String code) {
    String bound =
        String.join(
            "\n",
            kind.name(),
            String.join(",", batch.order().starter().units().stream().sorted().toList()),
            code);
    StringBuilder all = new StringBuilder(bound);
    for (Column column : kind.columns()) {
      String said = said(batch, row, column);
      if (!said.isEmpty()) {
        all.append('\n').append(column.key()).append('=').append(said);
      }
    }
    List<String> parts =
        kind.identifying().stream()
            .map(column -> part(bound, column.key(), said(batch, row, column)))
            .toList();
    return new RowMark(code, hash(all.toString(), WHOLE), consent(batch.order()), parts);
  }

  /** What the hidden cell holds, if it is a mark at all. */
  static Optional<RowMark> told(RowKind.Batch batch, SheetRow row) {
    return RowMark.parse(batch.header().cell(row, MarkColumn.COLUMN.key()).text());
  }

  /** A consent that this upload is the first to name is news, whatever the row says. */
  boolean isUnchanged(RowMark told, RowKind kind, RowKind.Batch batch, SheetRow row) {
    RowMark now = of(kind, batch, row, told.code());
    boolean sameConsent = now.consent().isEmpty() || now.consent().equals(told.consent());
    return sameConsent && told.whole().equals(now.whole());
  }

  private String consent(ImportOrder order) {
    return order.consentTextVersion() == null || order.consentGivenOn() == null
        ? ""
        : hash(order.consentTextVersion() + '@' + order.consentGivenOn(), PART);
  }

  /**
   * What a row with a mark is about. A row that was copied to write down somebody else took its
   * mark along; then not one of the values fits any more.
   */
  Optional<String> subject(RowKind kind, RowKind.Batch batch, SheetRow row) {
    return told(batch, row)
        .filter(mark -> !mark.code().isEmpty())
        .filter(mark -> mark.sharesAPartWith(of(kind, batch, row, mark.code())))
        .map(RowMark::code);
  }

  private String part(String bound, String key, String said) {
    return said.isEmpty() ? "" : hash(bound + '\n' + key + '=' + said, PART);
  }

  private String hash(String text, int digits) {
    return fingerprints.of("row-mark", text).substring(0, digits);
  }

  /** Letter for letter: a mended accent is a change. What a file's form alone changes is none. */
  private static String said(RowKind.Batch batch, SheetRow row, Column column) {
    String text = SheetText.typed(batch.header().cell(row, column.key()).text());
    return Normalizer.normalize(SPACE.matcher(text).replaceAll(" "), Normalizer.Form.NFC).strip();
  }
}
