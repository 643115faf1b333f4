package vn.lensan.catalog.product;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.platform.problem.Problem;

/** What a description of a product may hold; everything wrong is told at once. */
@Component
class ProductRules {
  private static final int MOST_NAME = 200;
  private static final int MOST_DESCRIPTION = 10_000;
  private static final int MOST_STORY = 5_000;
  private static final int MOST_SHORT = 80;
  private static final int MOST_COMMODITY = 60;
  private static final int MOST_PHOTOS = 20;
  private static final Pattern PHOTO = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

  private final UnitsOfMeasure units;

  ProductRules(UnitsOfMeasure units) {
    this.units = units;
  }

  /** The content with its unit as the list writes it. */
  ProductContent checked(ProductContent raw) {
    ProductContent given = CleanContent.of(raw);
    Problem problem = Problem.invalid("product.invalid");
    Optional<UnitOfMeasure> unit = units.read(given.unitOfMeasure());
    unit.ifPresentOrElse(
        known -> WeightRules.check(known, given, problem),
        () -> problem.error("/unitOfMeasure", "unit-of-measure-unknown"));
    texts(given, problem);
    OfferRules.check(given.offer(), problem);
    photos(given, problem);
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
    UnitOfMeasure known = unit.orElseThrow();
    return given.settled(
        known.text(), commodity(given), WeightRules.kept(known, given.kilogramsPerUnit()));
  }

  private static void texts(ProductContent given, Problem problem) {
    if (given.name().isBlank()) {
      problem.error("/name", "required");
    }
    length("/name", given.name(), MOST_NAME, problem);
    length("/group", given.group(), MOST_SHORT, problem);
    length("/commodity", given.commodity(), MOST_COMMODITY, problem);
    length("/description", given.description(), MOST_DESCRIPTION, problem);
    Origin origin = given.origin();
    if (origin != null) {
      length("/origin/place", origin.place(), 300, problem);
      length("/origin/history", origin.history(), MOST_STORY, problem);
      length("/origin/process", origin.process(), MOST_STORY, problem);
      length("/origin/environment", origin.environment(), MOST_STORY, problem);
    }
  }

  private static void length(String where, @Nullable String text, int most, Problem problem) {
    if (text != null && text.length() > most) {
      problem.error(where, "length", Map.of("limit", "≤ " + most));
    }
  }

  private static void photos(ProductContent given, Problem problem) {
    if (given.photoIds().size() > MOST_PHOTOS) {
      problem.error("/photoIds", "length", Map.of("limit", "≤ " + MOST_PHOTOS));
    }
    for (int i = 0; i < given.photoIds().size(); i++) {
      if (!PHOTO.matcher(given.photoIds().get(i)).matches()) {
        problem.error("/photoIds/" + i, "not-understood");
      }
    }
  }

  /** The household's own words; where it said none, what the name tells. */
  private static @Nullable String commodity(ProductContent given) {
    return given.commodity() == null
        ? Commodity.toldBy(given.name()).map(Commodity::name).orElse(null)
        : given.commodity();
  }
}
