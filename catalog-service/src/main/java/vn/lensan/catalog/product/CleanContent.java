package vn.lensan.catalog.product;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A description with all its words cleaned; what is blank is left out. */
final class CleanContent {
  private CleanContent() {}

  static ProductContent of(ProductContent given) {
    return new ProductContent(
        Objects.requireNonNullElse(CleanText.line(given.name()), ""),
        Objects.requireNonNullElse(CleanText.line(given.unitOfMeasure()), ""),
        CleanText.line(given.group()),
        CleanText.line(given.commodity()),
        CleanText.story(given.description()),
        given.photoIds().stream().distinct().toList(),
        origin(given.origin()),
        given.offer(),
        given.kilogramsPerUnit(),
        evidence(given.evidence()),
        standard(given.standard()));
  }

  private static @Nullable Origin origin(@Nullable Origin given) {
    return given == null
        ? null
        : new Origin(
            CleanText.line(given.place()),
            CleanText.story(given.history()),
            CleanText.story(given.process()),
            CleanText.story(given.environment()),
            CleanText.story(given.story()));
  }

  private static @Nullable Evidence evidence(@Nullable Evidence given) {
    if (given == null) {
      return null;
    }
    Evidence clean =
        new Evidence(
            given.certificates().stream().map(CleanContent::paper).toList(),
            given.batches().stream().map(CleanContent::batch).toList(),
            CleanText.line(given.traceId()));
    return clean.isEmpty() ? null : clean;
  }

  private static Evidence.QualityCertificate paper(Evidence.QualityCertificate given) {
    return new Evidence.QualityCertificate(
        given.scheme(),
        Objects.requireNonNullElse(CleanText.line(given.number()), ""),
        CleanText.line(given.issuer()),
        given.validFrom(),
        given.validUntil(),
        given.photoId());
  }

  private static Evidence.Batch batch(Evidence.Batch given) {
    return new Evidence.Batch(
        Objects.requireNonNullElse(CleanText.line(given.code()), ""),
        given.harvestedFrom(),
        given.harvestedUntil(),
        given.quantity());
  }

  private static @Nullable Standard standard(@Nullable Standard given) {
    if (given == null) {
      return null;
    }
    Standard clean =
        new Standard(
            CleanText.line(given.brandMark()),
            CleanText.line(given.kind()),
            CleanText.line(given.grade()),
            CleanText.story(given.harvest()),
            CleanText.story(given.packing()));
    return clean.equals(Standard.NOTHING) ? null : clean;
  }
}
