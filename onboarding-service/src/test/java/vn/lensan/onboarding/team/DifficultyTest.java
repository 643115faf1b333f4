package vn.lensan.onboarding.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.platform.problem.Problem;

class DifficultyTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

  private static Difficulty raised() {
    DifficultyTold told =
        new DifficultyTold(
            null, "h-1", null, DifficultyAbout.ORDER, "Không in được vận đơn", List.of("p-1"));
    List<String> path = List.of("2025-07-01:07582");
    return Difficulty.raised("d-000001", told, new Difficulty.Place(path, path), "ai", NOW);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, 2026-11-25", "2026-02-13, 2026-02-25", "2026-01-09, 2026-01-13"})
  void isDueInThreeWorkingDaysAcrossHolidays(LocalDate raised, LocalDate due) {
    assertThat(DifficultyClock.dueOn(raised)).isEqualTo(due);
  }

  @Test
  void isOverdueOnlyWhileNobodyAnswered() {
    Difficulty difficulty = raised();
    assertThat(difficulty.isOverdue(LocalDate.of(2026, 11, 25))).isFalse();
    assertThat(difficulty.isOverdue(LocalDate.of(2026, 11, 26))).isTrue();
    difficulty.answer("Bấm nút In", "xa", Instant.parse("2026-11-26T03:00:00Z"));
    assertThat(difficulty.isOverdue(LocalDate.of(2026, 11, 27))).isFalse();
    assertThat(difficulty.facts().inTime()).isFalse();
  }

  @Test
  void isAnsweredInTimeOnItsLastDay() {
    Difficulty difficulty = raised();
    difficulty.answer("Bấm nút In", "xa", Instant.parse("2026-11-25T16:59:00Z"));
    assertThat(difficulty.facts().inTime()).isTrue();
  }

  @Test
  void isAnsweredOnceAndThenHandedToNobody() {
    Difficulty difficulty = raised();
    difficulty.assign("t-1", null, "xa", NOW);
    difficulty.assign(null, "to-thu", "xa", NOW);
    assertThat(difficulty.facts().teamId()).isEqualTo("t-1");
    difficulty.answer("Bấm nút In", "to-thu", NOW);
    assertThatThrownBy(() -> difficulty.answer("Nữa", "to-thu", NOW)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> difficulty.assign("t-2", null, "xa", NOW)).isInstanceOf(Problem.class);
  }

  @Test
  void remindsOnTheDayAndEachMorningAfter() {
    Difficulty difficulty = raised();
    difficulty.remind(Instant.parse("2026-11-24T17:00:05Z"));
    difficulty.remind(Instant.parse("2026-11-25T17:00:05Z"));
    difficulty.remind(Instant.parse("2026-11-26T17:00:05Z"));
    assertThat(difficulty.view(LocalDate.of(2026, 11, 27)).history())
        .extracting(DifficultyStep::what)
        .containsExactly("OPEN", "DUE", "OVERDUE", "OVERDUE");
  }

  @Test
  void forgetsWordsAndPhotosAndStaysCounted() {
    Difficulty difficulty = raised();
    difficulty.answer("Gọi lại", "xa", NOW);
    difficulty.forgetWords();
    DifficultyView left = difficulty.view(LocalDate.of(2026, 11, 20));
    assertThat(left.text()).isNull();
    assertThat(left.answer()).isNull();
    assertThat(left.photoIds()).isEmpty();
    assertThat(left.facts().status()).isEqualTo(DifficultyStatus.ANSWERED);
  }
}
