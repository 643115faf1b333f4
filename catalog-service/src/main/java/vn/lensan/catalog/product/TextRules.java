package vn.lensan.catalog.product;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/** How long words may be, and what an id of a photo looks like. */
final class TextRules {
  private static final int MOST_NAME = 200;
  private static final int MOST_DESCRIPTION = 10_000;
  private static final int MOST_STORY = 5_000;
  private static final int MOST_GROUP = 80;
  private static final int MOST_COMMODITY = 60;
  private static final int MOST_PLACE = 300;
  private static final int MOST_WORDS = 100;
  private static final int MOST_STANDARD = 500;
  private static final int MOST_PHOTOS = 20;
  private static final Pattern PHOTO = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

  private TextRules() {}

  static void check(ProductContent given, Problem problem) {
    needed("/name", given.name(), MOST_NAME, problem);
    length("/group", given.group(), MOST_GROUP, problem);
    length("/commodity", given.commodity(), MOST_COMMODITY, problem);
    length("/description", given.description(), MOST_DESCRIPTION, problem);
    if (given.origin() != null) {
      origin(given.origin(), problem);
    }
    if (given.standard() != null) {
      standard(given.standard(), problem);
    }
    photos(given.photoIds(), problem);
  }

  private static void origin(Origin origin, Problem problem) {
    length("/origin/place", origin.place(), MOST_PLACE, problem);
    length("/origin/history", origin.history(), MOST_STORY, problem);
    length("/origin/process", origin.process(), MOST_STORY, problem);
    length("/origin/environment", origin.environment(), MOST_STORY, problem);
    length("/origin/story", origin.story(), MOST_STORY, problem);
  }

  private static void standard(Standard standard, Problem problem) {
    length("/standard/brandMark", standard.brandMark(), MOST_WORDS, problem);
    length("/standard/kind", standard.kind(), MOST_WORDS, problem);
    length("/standard/grade", standard.grade(), MOST_WORDS, problem);
    length("/standard/harvest", standard.harvest(), MOST_STANDARD, problem);
    length("/standard/packing", standard.packing(), MOST_STANDARD, problem);
  }

  private static void photos(List<String> ids, Problem problem) {
    if (ids.size() > MOST_PHOTOS) {
      problem.error("/photoIds", "length", Map.of("limit", "≤ " + MOST_PHOTOS));
    }
    for (int i = 0; i < ids.size(); i++) {
      photo("/photoIds/" + i, ids.get(i), problem);
    }
  }

  static void photo(String where, @Nullable String id, Problem problem) {
    if (id != null && !PHOTO.matcher(id).matches()) {
      problem.error(where, "not-understood");
    }
  }

  static void needed(String where, String text, int most, Problem problem) {
    if (text.isBlank()) {
      problem.error(where, "required");
    }
    length(where, text, most, problem);
  }

  static void length(String where, @Nullable String text, int most, Problem problem) {
    if (text != null && text.length() > most) {
      problem.error(where, "length", Map.of("limit", "≤ " + most));
    }
  }
}
