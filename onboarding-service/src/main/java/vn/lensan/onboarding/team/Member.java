package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;

/**
 * Somebody in a team, from one day to another.
 *
 * @param client the login whose work counts for the team
 */
record Member(
    String id,
    PersonalText name,
    @Nullable PersonalText phone,
    Affiliation affiliation,
    LocalDate from,
    @Nullable LocalDate until,
    List<Training> trainings,
    @Nullable String client) {

  static Member of(String id, MemberTold told) {
    return new Member(
        id,
        new PersonalText(told.name().strip()),
        PersonalText.ofNullable(told.phone()),
        told.affiliation(),
        told.from(),
        null,
        told.trainings(),
        told.client());
  }

  Member changed(MemberChange change) {
    return new Member(
        id,
        name,
        phone,
        affiliation,
        from,
        change.until() == null ? until : change.until(),
        change.trainings() == null ? trainings : change.trainings(),
        change.client() == null ? client : change.client());
  }

  boolean worksAs(String login, LocalDate day) {
    return login.equals(client) && isIn(day);
  }

  boolean isIn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  MemberView view() {
    String masked = phone == null ? null : phone.masked();
    return new MemberView(id, name.value(), masked, affiliation, from, until, trainings, client);
  }
}
