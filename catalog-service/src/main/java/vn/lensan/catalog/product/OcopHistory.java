package vn.lensan.catalog.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All certificates a product has and had, in the order of their days. Of them the newest counts: it
 * ends what came before it, also when it was itself revoked. How a product stands is a function of
 * this and of the day; nothing is stored that a clock could make wrong.
 */
public record OcopHistory(List<OcopEntry> entries) {
  static final OcopHistory NONE = new OcopHistory(List.of());
  static final int MOST = 20;

  /** The newest certificate, whether it still holds or not. */
  public Optional<OcopEntry> newest() {
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
  }

  public OcopState stateOn(LocalDate day) {
    return newest().map(entry -> entry.stateOn(day)).orElse(OcopState.NONE);
  }

  /** What may be shown as a badge on a day. */
  public Optional<OcopCertificate> validOn(LocalDate day) {
    return stateOn(day).endsTheShelf()
        ? Optional.empty()
        : newest().map(OcopEntry::certificate).filter(one -> one.isValidOn(day));
  }

  public Optional<OcopEntry> find(String decisionNumber) {
    return entries.stream()
        .filter(entry -> entry.certificate().decisionNumber().equals(decisionNumber))
        .findFirst();
  }

  /** The same decision told otherwise is a correction; another one is another certificate. */
  OcopHistory with(OcopCertificate certificate) {
    if (find(certificate.decisionNumber()).isPresent()) {
      return changed(certificate.decisionNumber(), entry -> entry.correctedTo(certificate));
    }
    List<OcopEntry> more = new ArrayList<>(entries);
    more.add(OcopEntry.of(certificate));
    return sorted(more);
  }

  OcopHistory revoked(String decisionNumber, OcopRevocation by) {
    return changed(decisionNumber, entry -> entry.revoked(by));
  }

  /** The turns of the newest certificate that have come and were not told yet. */
  List<OcopTurn> untold(LocalDate today) {
    return newest().map(OcopEntry::untold).orElse(List.of()).stream()
        .filter(turn -> !turn.on().isAfter(today))
        .toList();
  }

  /** What turned before the newest of the turns that have come is not told one by one any more. */
  OcopHistory caughtUp(LocalDate today) {
    List<OcopTurn> past = untold(today);
    return past.size() > 1 ? telling(past.subList(0, past.size() - 1)) : this;
  }

  OcopHistory telling(List<OcopTurn> turns) {
    return turns.isEmpty()
        ? this
        : changed(
            newest().orElseThrow().certificate().decisionNumber(),
            entry -> entry.tellingAlso(turns));
  }

  /** The day on which something is to be told next; null when nothing is left to happen. */
  @Nullable LocalDate turnsOn() {
    return newest().map(OcopEntry::untold).orElse(List.of()).stream()
        .findFirst()
        .map(OcopTurn::on)
        .orElse(null);
  }

  private OcopHistory changed(String decisionNumber, UnaryOperator<OcopEntry> change) {
    return sorted(
        entries.stream()
            .map(
                entry ->
                    entry.certificate().decisionNumber().equals(decisionNumber)
                        ? change.apply(entry)
                        : entry)
            .toList());
  }

  /** Of two of the same day the one told later is the newer; the sort keeps their order. */
  private static OcopHistory sorted(List<OcopEntry> entries) {
    return new OcopHistory(
        entries.stream()
            .sorted(Comparator.comparing(entry -> entry.certificate().issuedOn()))
            .toList());
  }
}
