package vn.lensan.onboarding.intake;

import java.util.HexFormat;
import java.util.List;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.platform.text.Folded;

/**
 * What a row says, whoever's list it stands in and wherever its columns stand: the same row again
 * has the same hash.
 */
final class RowHash {
  private RowHash() {}

  static String of(RowKind.Batch batch, List<Column> columns, SheetRow row) {
    String[] parts = new String[columns.size() + 2];
    parts[0] = batch.order().kind();
    parts[1] = String.join(",", batch.order().starter().units().stream().sorted().toList());
    for (int index = 0; index < columns.size(); index++) {
      parts[index + 2] = Folded.of(batch.header().cell(row, columns.get(index).key()).text());
    }
    return HexFormat.of().formatHex(DerivedId.digest(parts));
  }
}
