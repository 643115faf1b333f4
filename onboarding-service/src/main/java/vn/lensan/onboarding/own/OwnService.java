package vn.lensan.onboarding.own;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.ConsentGiven;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.OwnData;
import vn.lensan.onboarding.household.WithdrawalGiven;
import vn.lensan.onboarding.right.OwnDataDoor;
import vn.lensan.onboarding.team.DifficultyAbout;
import vn.lensan.onboarding.team.DifficultyService;
import vn.lensan.onboarding.team.DifficultyTold;
import vn.lensan.onboarding.team.HouseholdDifficulties;
import vn.lensan.onboarding.team.SatisfactionService;
import vn.lensan.platform.time.Days;

/** What a household reads and does on its own page; each door asks for the visit's token. */
@Service
public class OwnService {
  private final OwnVisits visits;
  private final OwnDataDoor data;
  private final HouseholdService households;
  private final DifficultyService difficulties;
  private final HouseholdDifficulties asked;
  private final SatisfactionService satisfaction;
  private final OwnSettings settings;
  private final Clock clock;

  OwnService(
      OwnVisits visits,
      OwnDataDoor data,
      HouseholdService households,
      DifficultyService difficulties,
      HouseholdDifficulties asked,
      SatisfactionService satisfaction,
      OwnSettings settings,
      Clock clock) {
    this.visits = visits;
    this.data = data;
    this.households = households;
    this.difficulties = difficulties;
    this.asked = asked;
    this.satisfaction = satisfaction;
    this.settings = settings;
    this.clock = clock;
  }

  public OwnPage page(String visitToken) {
    OwnVisit visit = visits.visit(visitToken);
    OwnData all = data.shown(visit.id(), visit.householdId(), OwnVisits.PAGE);
    List<Consent> standing =
        all.household().consents().stream().filter(one -> one.withdrawnAt() == null).toList();
    return new OwnPage(
        all,
        visit.inFull(),
        standing,
        offered(all.household()),
        asked.of(visit.householdId()),
        satisfaction.openOf(visit.householdId()),
        settings.consentText());
  }

  /** Only what was ticked, only what is offered, and nothing by default. */
  public void agree(String visitToken, List<String> receivers) {
    String household = visits.visit(visitToken).householdId();
    List<String> news =
        offered(households.view(household, OwnVisits.PAGE)).stream()
            .filter(receivers::contains)
            .toList();
    if (!news.isEmpty()) {
      ConsentGiven given =
          new ConsentGiven(
              null,
              Consent.SELLING,
              news,
              settings.consentText(),
              Days.offset(clock.instant()),
              "vi",
              null);
      households.consent(household, given, OwnVisits.PAGE);
    }
  }

  /** Takes hold at once, and travels to the marketplaces as every withdrawal does. */
  public void withdraw(String visitToken, String consentId) {
    String household = visits.visit(visitToken).householdId();
    households.withdrawConsent(household, consentId, WithdrawalGiven.NOW, OwnVisits.PAGE);
  }

  /** A form that is sent twice raises it once: its id stands in the form. */
  public void ask(String visitToken, String formId, DifficultyAbout about, String text) {
    String household = visits.visit(visitToken).householdId();
    difficulties.raise(
        new DifficultyTold(formId, household, null, about, text, List.of()), OwnVisits.PAGE);
  }

  public void score(String visitToken, String question, int score, @Nullable String comment) {
    satisfaction.answer(visits.visit(visitToken).householdId(), question, score, comment);
  }

  private List<String> offered(HouseholdView household) {
    List<String> held =
        household.activeConsents().stream()
            .filter(one -> one.purpose().equals(Consent.SELLING))
            .map(Consent.Active::receiver)
            .toList();
    return settings.receivers().stream().filter(one -> !held.contains(one)).toList();
  }
}
