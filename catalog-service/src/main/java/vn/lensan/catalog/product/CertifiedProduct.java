package vn.lensan.catalog.product;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.aggregate.Aggregate;

/** A product's certificates; here: granted, taken back, and what the turn of a day tells. */
abstract class CertifiedProduct extends Aggregate {
  Instant updatedAt;
  @Nullable OcopCertificate ocop;
  private @Nullable OcopHistory certificates;
  private @Nullable String ocopTurnsOn;

  CertifiedProduct(String id, Instant updatedAt) {
    super(id);
    this.updatedAt = updatedAt;
  }

  abstract ProductEvent.State state();

  /** True when something changed; what turned before today is not told one by one any more. */
  final boolean certify(OcopCertificate certificate, LocalDate today, Instant now) {
    OcopHistory next = certificates().with(certificate);
    if (next.equals(certificates())) {
      return false;
    }
    take(next.caughtUp(today));
    updatedAt = now;
    record(new ProductEvent.OcopCertified(state()));
    turn(today, now);
    return true;
  }

  /** False when that certificate was revoked before. */
  final boolean revoke(String decisionNumber, OcopRevocation by, LocalDate today, Instant now) {
    if (certificates().find(decisionNumber).filter(one -> one.revocation() == null).isEmpty()) {
      return false;
    }
    take(certificates().revoked(decisionNumber, by));
    updatedAt = now;
    if (!turn(today, now)) {
      // It comes later, or to a certificate that counts no more; known it is from now on.
      record(new ProductEvent.Changed(state()));
    }
    return true;
  }

  /** Tells which turns of its certificate have come, each once; false when there was none. */
  final boolean turn(LocalDate today, Instant now) {
    List<OcopTurn> turns = certificates().untold(today);
    if (turns.isEmpty()) {
      return false;
    }
    take(certificates().telling(turns));
    turns.forEach(turn -> record(ProductEvent.turned(turn, state())));
    return true;
  }

  /** Notes the next turn of a document from before turns were noted; false when it has its own. */
  final boolean noteTurns(LocalDate today, Instant now) {
    if (certificates != null || ocop == null) {
      return false;
    }
    take(certificates().caughtUp(today));
    turn(today, now);
    return true;
  }

  private void take(OcopHistory next) {
    certificates = next;
    ocop = next.newest().map(OcopEntry::certificate).orElse(null);
    ocopTurnsOn = Objects.toString(next.turnsOn(), null);
  }

  /** A document from before certificates were kept all knows one at most. */
  final OcopHistory certificates() {
    OcopHistory all = certificates;
    if (all != null) {
      return all;
    }
    return ocop == null ? OcopHistory.NONE : OcopHistory.NONE.with(ocop);
  }
}
