package vn.lensan.onboarding.team;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.Forgetting;
import vn.lensan.onboarding.household.Forgotten;
import vn.lensan.onboarding.photo.PhotoService;

/** Notes of help, the words and photos of difficulties, comments: what was said of a household. */
@Component
class TeamForgetting implements Forgetting {
  private final Helps helps;
  private final Difficulties difficulties;
  private final Questions questions;
  private final PhotoService photos;

  TeamForgetting(Helps helps, Difficulties difficulties, Questions questions, PhotoService photos) {
    this.helps = helps;
    this.difficulties = difficulties;
    this.questions = questions;
    this.photos = photos;
  }

  /** Photos before the words that name them: stopped between, they are found again. */
  @Override
  public void forget(Forgotten person) {
    helps.forgetWordsOf(person.householdId());
    List<String> household = List.of(person.householdId());
    difficulties
        .of(household)
        .forEach(
            one -> {
              photos.forget(one.photoIds());
              difficulties.change(one.id(), Difficulty::forgetWords);
            });
    questions.of(household).forEach(one -> questions.change(one.id(), Question::forgetWords));
  }
}
