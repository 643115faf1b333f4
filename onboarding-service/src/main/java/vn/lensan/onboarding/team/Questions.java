package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;

/** The questions of satisfaction, each of one task. */
@Repository
class Questions {
  private final AggregateStore<Question> store;

  Questions(AggregateStores stores) {
    this.store = stores.of(Question.class);
  }

  /** Asked once, however often it is said that the task is done. */
  void ask(Question question) {
    store.insertIfAbsent(question);
  }

  void askAfter(DifficultyFacts facts) {
    if (facts.householdId() != null && facts.answeredOn() != null) {
      Task task = new Task(Task.Kind.DIFFICULTY, facts.difficultyId());
      ask(
          new Question(
              Question.idOf(task),
              facts.householdId(),
              facts.teamId(),
              task,
              null,
              facts.answeredOn(),
              facts.within(),
              facts.places()));
    }
  }

  Optional<Question> find(String id) {
    return store.find(id);
  }

  List<Question> of(Collection<String> households) {
    return store.find(
        Query.query(Criteria.where("householdId").in(households)).with(Sort.by("askedOn", "_id")));
  }

  List<Question> answeredBetween(String teamId, LocalDate first, LocalDate last) {
    return store.find(
        Query.query(
            Criteria.where("teamId")
                .is(teamId)
                .and("answeredOn")
                .gte(first.toString())
                .lte(last.toString())));
  }

  void change(String id, Consumer<Question> change) {
    store.change(id, change);
  }
}
