package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ledger: all consents of a household, the withdrawn ones too. What holds is asked of the words
 * and not of the order in which they came: of each purpose and receiver the last word by its own
 * time holds, and at the same moment a withdrawal outweighs a consent.
 */
record Consents(List<Consent> all) {
  private static final Comparator<Word> BY_TIME =
      Comparator.comparing(Word::at).thenComparing(Word::isNo);
  private static final Comparator<Consent.Active> BY_NAME =
      Comparator.comparing(Consent.Active::purpose).thenComparing(Consent.Active::receiver);

  private record Word(Consent.Active about, Instant at, boolean isNo) {}

  List<Consent.Active> active() {
    Map<Consent.Active, Word> last = new HashMap<>();
    all.stream()
        .flatMap(Consents::words)
        .forEach(word -> last.merge(word.about(), word, Consents::later));
    return last.values().stream()
        .filter(word -> !word.isNo())
        .map(Word::about)
        .sorted(BY_NAME)
        .toList();
  }

  private static Word later(Word one, Word other) {
    return BY_TIME.compare(one, other) >= 0 ? one : other;
  }

  private static Stream<Word> words(Consent consent) {
    Stream<Word> given = words(consent, consent.givenAt(), false);
    return consent.withdrawnAt() == null
        ? given
        : Stream.concat(given, words(consent, consent.withdrawnAt(), true));
  }

  private static Stream<Word> words(Consent consent, Instant at, boolean isNo) {
    return consent.receivers().stream()
        .map(receiver -> new Word(new Consent.Active(consent.purpose(), receiver), at, isNo));
  }

  Optional<Consent> find(String consentId) {
    return all.stream().filter(consent -> consent.consentId().equals(consentId)).findFirst();
  }

  /** The same word told again, by another list; or one that was taken back after it was given. */
  boolean settle(Consent told) {
    return all.stream()
        .filter(consent -> consent.purpose().equals(told.purpose()))
        .anyMatch(consent -> isSame(consent, told) || isTakenBackAfter(consent, told.givenAt()));
  }

  private static boolean isSame(Consent known, Consent told) {
    return known.textVersion().equals(told.textVersion())
        && known.givenAt().equals(told.givenAt())
        && known.receivers().containsAll(told.receivers());
  }

  private static boolean isTakenBackAfter(Consent known, Instant givenAt) {
    return known.withdrawnAt() != null && known.withdrawnAt().isAfter(givenAt);
  }
}
