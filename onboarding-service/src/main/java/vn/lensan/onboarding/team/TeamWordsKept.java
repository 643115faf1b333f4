package vn.lensan.onboarding.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.right.AlsoKept;

/** What was said of a household in the work of teams, and what it said itself. */
@Component
class TeamWordsKept implements AlsoKept {
  private final Helps helps;
  private final Difficulties difficulties;
  private final Questions questions;

  TeamWordsKept(Helps helps, Difficulties difficulties, Questions questions) {
    this.helps = helps;
    this.difficulties = difficulties;
    this.questions = questions;
  }

  @Override
  public List<Words> of(Collection<String> households) {
    List<Words> all = new ArrayList<>();
    difficulties.of(households).forEach(one -> all.addAll(one.words()));
    helps.of(households).stream()
        .map(Help::view)
        .filter(help -> help.note() != null)
        .forEach(help -> all.add(new Words("HELP", help.on(), String.valueOf(help.note()))));
    questions.of(households).forEach(one -> one.words().ifPresent(all::add));
    return all;
  }
}
