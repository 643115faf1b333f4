package vn.lensan.onboarding.team;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The household's door to the questions it was asked; who the household is, the caller knows. */
@Service
public class SatisfactionService {
  private final Questions questions;
  private final Clock clock;

  SatisfactionService(Questions questions, Clock clock) {
    this.questions = questions;
    this.clock = clock;
  }

  public List<QuestionView> openOf(String householdId) {
    return questions.of(householdId).stream().filter(Question::isOpen).map(Question::view).toList();
  }

  /** A question of another household is none. */
  public void answer(String householdId, String questionId, int score, @Nullable String comment) {
    if (questions.find(questionId).filter(one -> one.isOf(householdId)).isEmpty()) {
      throw TeamRefusal.questionNotFound();
    }
    questions.change(questionId, question -> question.answer(score, comment, clock.instant()));
  }
}
