package vn.lensan.onboarding.team;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.PersonRights;

/** The household's door to the questions it was asked; who the household is, the caller knows. */
@Service
public class SatisfactionService {
  private final Questions questions;
  private final PersonRights persons;
  private final Clock clock;

  SatisfactionService(Questions questions, PersonRights persons, Clock clock) {
    this.questions = questions;
    this.persons = persons;
    this.clock = clock;
  }

  /** Also what was asked of those that were merged into it. */
  public List<QuestionView> openOf(String householdId) {
    return questions.of(persons.samePerson(householdId)).stream()
        .filter(Question::isOpen)
        .map(Question::view)
        .toList();
  }

  /** A question of another household is none. */
  public void answer(String householdId, String questionId, int score, @Nullable String comment) {
    Set<String> same = persons.samePerson(householdId);
    if (questions.find(questionId).filter(one -> one.isOfAny(same)).isEmpty()) {
      throw TeamRefusal.questionNotFound();
    }
    questions.change(questionId, question -> question.answer(score, comment, clock.instant()));
  }
}
