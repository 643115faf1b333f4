package vn.lensan.onboarding.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

/** A dated version of the map, with the fingerprint of the lists it was loaded from. */
@Document("boundaries")
final class Boundary extends Aggregate {
  private LocalDate inForceFrom;
  private @Nullable LocalDate inForceTo;
  private int units;
  private String loadedFrom;
  private @Nullable Boolean draft;
  private @Nullable String content;

  @PersistenceCreator
  Boundary(
      String id,
      LocalDate inForceFrom,
      @Nullable LocalDate inForceTo,
      int units,
      String loadedFrom) {
    super(id);
    this.inForceFrom = inForceFrom;
    this.inForceTo = inForceTo;
    this.units = units;
    this.loadedFrom = loadedFrom;
  }

  static Boundary of(ReferenceBoundary told) {
    return new Boundary(told.boundary(), told.validFrom(), told.validTo(), 0, "");
  }

  /** A map whose lists are still being handed in; it is named by the first day it holds. */
  static Boundary drafted(LocalDate from) {
    Boundary boundary = new Boundary(from.toString(), from, null, 0, "");
    boundary.draft = true;
    return boundary;
  }

  /** Nobody but its lists knows it yet. */
  boolean isDraft() {
    return Boolean.TRUE.equals(draft);
  }

  /** Its lists are whole, or were handed in again; true when they say something new. */
  boolean listed(int count, String fingerprint) {
    boolean news = isDraft() || !fingerprint.equals(content);
    draft = null;
    content = fingerprint;
    if (news) {
      units = count;
      record(new BoundaryEvent.Loaded(id(), inForceFrom, units));
    }
    return news;
  }

  boolean isLoadedFrom(String fingerprint) {
    return loadedFrom.equals(fingerprint);
  }

  void loaded(ReferenceBoundary told, int count, String fingerprint) {
    inForceFrom = told.validFrom();
    inForceTo = told.validTo();
    units = count;
    loadedFrom = fingerprint;
    draft = null;
    record(new BoundaryEvent.Loaded(id(), inForceFrom, units));
  }

  BoundaryView view() {
    return new BoundaryView(id(), inForceFrom, inForceTo, units);
  }
}
