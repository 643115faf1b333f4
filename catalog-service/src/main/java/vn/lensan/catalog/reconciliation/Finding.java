package vn.lensan.catalog.reconciliation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.listing.Drift;
import vn.lensan.catalog.listing.DriftKind;

/**
 * One difference that was found. Its id says what it is, so that a part that is read again finds
 * nothing twice.
 *
 * @param ours and theirs: of texts only digests, since a partner may have written anything
 */
@Document(Finding.COLLECTION)
public record Finding(
    @Id String id,
    String reconciliationId,
    String channel,
    DriftKind kind,
    List<String> within,
    @Nullable String listingId,
    @Nullable String channelItemId,
    @Nullable String ours,
    @Nullable String theirs,
    Repair repair) {
  static final String COLLECTION = "reconciliationFindings";
  private static final int MOST = 200;

  static Finding of(Reconciliation run, Drift drift, Repair repair) {
    String listing = drift.listing() == null ? null : drift.listing().id();
    String item = item(drift);
    return new Finding(
        String.join(":", run.id(), drift.kind().name(), listing == null ? "" : listing, item),
        run.id(),
        run.channel(),
        drift.kind(),
        drift.within(),
        listing,
        item,
        cut(drift.ours()),
        cut(drift.theirs()),
        repair);
  }

  private static String item(Drift drift) {
    if (drift.item() != null) {
      return drift.item().item().channelItemId();
    }
    String known = drift.listing() == null ? null : drift.listing().channelItemId();
    return known == null ? "" : known;
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= MOST ? text : text.substring(0, MOST);
  }
}
