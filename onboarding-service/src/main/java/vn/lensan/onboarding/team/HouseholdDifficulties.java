package vn.lensan.onboarding.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.PersonRights;
import vn.lensan.onboarding.photo.PhotoService;
import vn.lensan.platform.time.Days;

/** A household's difficulties, those of all that merges made one with it, wherever it lies. */
@Service
public class HouseholdDifficulties {
  private final Difficulties difficulties;
  private final HouseholdService households;
  private final PersonRights persons;
  private final PhotoService photos;
  private final Clock clock;

  HouseholdDifficulties(
      Difficulties difficulties,
      HouseholdService households,
      PersonRights persons,
      PhotoService photos,
      Clock clock) {
    this.difficulties = difficulties;
    this.households = households;
    this.persons = persons;
    this.photos = photos;
    this.clock = clock;
  }

  /** What it has asked and what it was answered: for its own page. */
  public List<DifficultyView> of(String householdId) {
    LocalDate today = Days.today(clock);
    return all(householdId).stream().map(one -> one.view(today)).toList();
  }

  /** It was transferred: what waits goes along to where it lies by now. */
  public void moved(String householdId) {
    List<String> within = households.state(householdId).within();
    all(householdId).stream()
        .filter(Difficulty::isOpen)
        .forEach(
            one -> {
              photos.lieIn(one.photoIds(), within);
              difficulties.change(one.id(), it -> it.lieIn(within));
            });
  }

  private List<Difficulty> all(String householdId) {
    return difficulties.of(persons.samePerson(householdId));
  }
}
