package vn.lensan.onboarding.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;

/** What was said and shown of a difficulty: what goes when its household is forgotten. */
record Said(
    @Nullable PersonalText text, @Nullable PersonalText answer, @Nullable List<String> photoIds) {
  static final Said NOTHING = new Said(null, null, List.of());

  static Said of(DifficultyTold told) {
    return new Said(new PersonalText(told.text()), null, List.copyOf(told.photoIds()));
  }

  Said answered(String words) {
    return new Said(text, new PersonalText(words), photoIds);
  }

  boolean is(String words) {
    return text != null && text.value().equals(words);
  }

  List<String> photos() {
    return photoIds == null ? List.of() : List.copyOf(photoIds);
  }

  @Nullable String plainText() {
    return text == null ? null : text.value();
  }

  @Nullable String plainAnswer() {
    return answer == null ? null : answer.value();
  }
}
