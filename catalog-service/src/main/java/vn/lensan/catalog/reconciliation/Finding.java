package vn.lensan.catalog.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.listing.Drift;
import vn.lensan.catalog.listing.DriftKind;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.listing.Verdict;

/**
 * One difference that was found. Its id says what it is, so that a part that is read again finds
 * nothing twice.
 *
 * @param ours and theirs: of texts only digests, since a partner may have written anything
 * @param wish counts our wishes of the listing when it was found
 * @param seenAt when this part of the shop was read
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
    Repair repair,
    long wish,
    @Nullable Instant seenAt,
    @Nullable Decided decided) {
  static final String COLLECTION = "reconciliationFindings";

  static Finding of(Reconciliation run, Drift drift, Repair repair, Instant seenAt) {
    ListingView listing = drift.listing();
    String of = listing == null ? null : listing.id();
    String item = item(drift);
    return new Finding(
        String.join(":", run.id(), drift.kind().name(), of == null ? "" : of, item),
        run.id(),
        run.channel(),
        drift.kind(),
        drift.within(),
        of,
        item,
        drift.ours(),
        drift.theirs(),
        repair,
        listing == null ? 0 : listing.wish(),
        seenAt,
        null);
  }

  private static String item(Drift drift) {
    if (drift.item() != null) {
      return drift.item().item().channelItemId();
    }
    String known = drift.listing() == null ? null : drift.listing().channelItemId();
    return known == null ? "" : known;
  }

  /** The very same difference, whenever it was found. */
  boolean isSameAs(Finding other) {
    return kind == other.kind
        && Objects.equals(listingId, other.listingId)
        && Objects.equals(channelItemId, other.channelItemId)
        && Objects.equals(ours, other.ours)
        && Objects.equals(theirs, other.theirs);
  }

  /** Whether what was decided holds for the same difference later on. */
  boolean isStanding() {
    return repair == Repair.LEFT || (kind != DriftKind.STATE && kind != DriftKind.MISSING);
  }

  /** With what came out of the question. */
  Finding with(Repair done, @Nullable Decided by) {
    return new Finding(
        id,
        reconciliationId,
        channel,
        kind,
        within,
        listingId,
        channelItemId,
        ours,
        theirs,
        done,
        wish,
        seenAt,
        by);
  }

  Verdict verdict(Verdict.Choice choice) {
    // One of before that was noted was seen too long ago to be decided on.
    Instant seen = Objects.requireNonNullElse(seenAt, Instant.EPOCH);
    return new Verdict(id, choice, kind, channelItemId, ours, wish, seen);
  }
}
