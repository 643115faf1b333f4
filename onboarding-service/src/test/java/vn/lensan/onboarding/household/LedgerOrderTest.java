package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.unit.UnitId;

/** The same words in any order, some told twice, some withdrawals before their consents. */
class LedgerOrderTest {
  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
  private static final List<String> PURPOSES = List.of("SELLING", "STATISTICS");
  private static final List<String> RECEIVERS = List.of("POSTMART", "TIKI", "VOSO");
  private static final int HISTORIES = 2_000;
  private static final int ORDERS = 6;

  private record Word(Consent consent, boolean isNo, Instant at) {}

  private static Household household() {
    UnitId unit = UnitId.parse("2025-07-01:07582");
    Profile profile =
        new Profile(
            HouseholdKind.HOUSEHOLD,
            "Hộ Thử",
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            unit,
            unit,
            false,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null);
    return Household.registered("household-of-the-ledger", profile, "team", null, START);
  }

  private static List<Word> history(Random random) {
    List<Word> words = new ArrayList<>();
    int consents = 1 + random.nextInt(5);
    for (int number = 0; number < consents; number++) {
      Instant given = START.plusSeconds(random.nextInt(8));
      Consent consent = consent("consent-" + number, random, given);
      words.add(new Word(consent, false, given));
      for (int no = random.nextInt(3); no > 0; no--) {
        words.add(new Word(consent, true, given.plusSeconds(random.nextInt(6))));
      }
    }
    return words;
  }

  private static Consent consent(String id, Random random, Instant given) {
    List<String> receivers = RECEIVERS.stream().filter(receiver -> random.nextBoolean()).toList();
    return new Consent(
        id,
        PURPOSES.get(random.nextInt(PURPOSES.size())),
        receivers.isEmpty() ? List.of("VOSO") : receivers,
        "2026-10",
        given,
        "team",
        null,
        "vi",
        null);
  }

  private static List<Consent.Active> told(List<Word> words) {
    Household household = household();
    for (Word word : words) {
      household.consent(word.consent(), Act.by("team", NOW));
      if (word.isNo()) {
        household.withdrawConsent(word.consent().consentId(), word.at(), Act.by("team", NOW));
      }
    }
    return household.activeConsents();
  }

  /** Said plainly: of each pair the last word holds, and of a consent the first withdrawal. */
  private static List<Consent.Active> expected(List<Word> words) {
    TreeSet<String> pairs = new TreeSet<>();
    for (String purpose : PURPOSES) {
      for (String receiver : RECEIVERS) {
        Comparator<Word> byTime = Comparator.comparing(Word::at);
        words.stream()
            .filter(word -> word.consent().purpose().equals(purpose))
            .filter(word -> word.consent().receivers().contains(receiver))
            .filter(word -> !word.isNo() || isFirst(word, words))
            .max(byTime.thenComparing(Word::isNo))
            .filter(last -> !last.isNo())
            .ifPresent(holds -> pairs.add(purpose + " " + receiver));
      }
    }
    return pairs.stream()
        .map(pair -> new Consent.Active(pair.split(" ")[0], pair.split(" ")[1]))
        .toList();
  }

  private static boolean isFirst(Word no, List<Word> words) {
    return words.stream()
        .filter(word -> word.isNo() && word.consent().equals(no.consent()))
        .noneMatch(other -> other.at().isBefore(no.at()));
  }

  @Test
  void givesTheSameAnswerInAnyOrderOfDelivery() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      Random random = new Random(seed);
      List<Word> words = history(random);
      List<Consent.Active> expected = expected(words);
      for (int order = 0; order < ORDERS; order++) {
        List<Word> delivered = new ArrayList<>(words);
        delivered.add(words.get(random.nextInt(words.size())));
        Collections.shuffle(delivered, random);
        assertThat(told(delivered)).as("seed %s: %s", seed, delivered).isEqualTo(expected);
      }
    }
  }
}
