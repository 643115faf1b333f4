package vn.lensan.catalog.completeness;

import java.util.List;

/** Which words of a product there are in a language. */
final class Texts {
  private static final String ENGLISH = "en";

  private Texts() {}

  static List<Boolean> in(String language, Subject subject) {
    return language.equals(ENGLISH)
        ? List.of(subject.isNamedInEnglish(), subject.isDescribedInEnglish())
        : List.of(
            Subject.isSaid(subject.content().name()),
            subject.isDescribedWith(1),
            Subject.isSaid(subject.origin().history()),
            Subject.isSaid(subject.origin().process()));
  }
}
