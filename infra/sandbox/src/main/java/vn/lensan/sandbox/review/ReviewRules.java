package vn.lensan.sandbox.review;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.answer.Texts;

/** What a marketplace looks at before it lets something be seen. */
@Component
public final class ReviewRules {

  private final ReviewSettings settings;
  private final Texts texts;

  ReviewRules(ReviewSettings settings, Texts texts) {
    this.settings = settings;
    this.texts = texts;
  }

  public List<Reason> ofItem(
      List<String> pictures, String name, @Nullable String description, LocalDate on) {
    var reasons = new ArrayList<Reason>();
    if (pictures.isEmpty()) {
      reasons.add(new Reason("NO_PICTURE", texts.vietnamese("review.NO_PICTURE")));
    }
    reasons.addAll(ofText(name + " \n " + (description == null ? "" : description), on));
    return reasons;
  }

  public List<Reason> ofText(String text, LocalDate on) {
    var plain = plain(text);
    return settings.forbiddenWords().stream()
        .filter(forbidden -> forbidden.appliesOn(on))
        .filter(forbidden -> plain.contains(plain(forbidden.word())))
        .map(forbidden -> forbidden(forbidden.word()))
        .toList();
  }

  private Reason forbidden(String word) {
    return new Reason("FORBIDDEN_WORD", texts.vietnamese("review.FORBIDDEN_WORD", word));
  }

  /** Marks stay: without them "thần dược" would also be found in harmless words. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Punct}]+", " ");
  }
}
