package vn.lensan.catalog.passport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.catalog.product.Evidence;
import vn.lensan.catalog.product.ProductContent;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.unit.UnitService;
import vn.lensan.platform.time.Days;

/** Reads a product as its household lets everybody see it today. */
@Component
class PassportReading {
  private static final Evidence NOTHING = new Evidence(null, null, null);
  private static final Comparator<Evidence.Batch> NEWEST_FIRST =
      Comparator.comparing(
          PassportReading::harvested, Comparator.nullsLast(Comparator.reverseOrder()));

  private final ProducerService producers;
  private final ProducerNames names;
  private final UnitService units;
  private final Clock clock;

  PassportReading(ProducerService producers, ProducerNames names, UnitService units, Clock clock) {
    this.producers = producers;
    this.names = names;
    this.units = units;
    this.clock = clock;
  }

  PassportSeen of(String code, ProductView product) {
    ProducerView producer = producers.find(product.householdId()).orElse(null);
    Showing showing = Showing.of(producer);
    LocalDate today = Days.today(clock);
    return new PassportSeen(
        code,
        showing,
        showing == Showing.CERTIFICATES ? null : described(product.content()),
        place(producer),
        showing == Showing.NAMED ? names.shownName(product.householdId()).orElse(null) : null,
        producer != null && producer.isVerified(),
        certificates(product, showing, today),
        today);
  }

  private static PassportSeen.Described described(ProductContent content) {
    Evidence evidence = evidence(content);
    return new PassportSeen.Described(
        content.name(),
        content.group(),
        content.commodity(),
        content.unitOfMeasure(),
        content.description(),
        content.origin(),
        evidence.batches().stream().sorted(NEWEST_FIRST).toList(),
        evidence.traceId());
  }

  private static @Nullable LocalDate harvested(Evidence.Batch batch) {
    return batch.harvestedUntil() == null ? batch.harvestedFrom() : batch.harvestedUntil();
  }

  private static Evidence evidence(ProductContent content) {
    Evidence evidence = content.evidence();
    return evidence == null ? NOTHING : evidence;
  }

  private String place(@Nullable ProducerView producer) {
    return Optional.ofNullable(producer)
        .map(ProducerView::unit)
        .map(units::nameWithProvince)
        .orElse("");
  }

  /** What the household itself handed in is its own to show; what was decided is everybody's. */
  private static List<CertificateSeen> certificates(
      ProductView product, Showing showing, LocalDate today) {
    Stream<CertificateSeen> decided = CertificateSeen.ocop(product.certificates(), today).stream();
    return showing == Showing.CERTIFICATES
        ? decided.toList()
        : Stream.concat(decided, PapersSeen.of(evidence(product.content()), today).stream())
            .toList();
  }
}
