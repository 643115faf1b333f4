package vn.lensan.catalog.producer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.unit.UnitId;

/**
 * The copy as it is stored, fed by two topics, each with a sequence of its own. Consents may arrive
 * before the household they belong to, so every field may still be missing.
 */
@Document(ProducerCopy.COLLECTION)
record ProducerCopy(
    @Id String id,
    @Nullable String status,
    @Nullable String unit,
    @Nullable List<String> within,
    @Nullable List<String> places,
    @Nullable List<String> receivers,
    @Nullable Boolean named,
    @Nullable List<String> financing,
    @Nullable Boolean restricted,
    @Nullable String mergedInto,
    @Nullable String cooperativeId) {
  static final String COLLECTION = "producers";

  /** A household of which only a consent has arrived is not known yet. */
  boolean isKnown() {
    return status != null;
  }

  /** The alias with what holds of the household that it stands for: its status, its consents. */
  ProducerView standingFor(ProducerCopy current) {
    ProducerView own = view();
    ProducerView other = current.view();
    return new ProducerView(
        id,
        other.status(),
        own.unit(),
        own.within(),
        other.receivers(),
        other.named(),
        own.restricted() || other.restricted(),
        other.financing());
  }

  ProducerView view() {
    return new ProducerView(
        id,
        status,
        unit == null ? null : UnitId.parse(unit),
        Objects.requireNonNullElse(within, List.of()),
        Objects.requireNonNullElse(receivers, List.of()),
        Boolean.TRUE.equals(named),
        Boolean.TRUE.equals(restricted),
        Objects.requireNonNullElse(financing, List.of()));
  }
}
