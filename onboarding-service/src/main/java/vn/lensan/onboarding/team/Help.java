package vn.lensan.onboarding.team;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;

/** One household was helped with one thing on one day. What was told is never changed. */
@Document(Help.COLLECTION)
final class Help extends Aggregate {
  static final String COLLECTION = "team_help";

  private final String teamId;
  private final String householdId;
  private final HelpKind kind;
  private final LocalDate on;
  private final String toldBy;
  private final List<String> within;
  private @Nullable PersonalText note;

  @PersistenceCreator
  Help(
      String id,
      String teamId,
      String householdId,
      HelpKind kind,
      LocalDate on,
      String toldBy,
      List<String> within) {
    super(id);
    this.teamId = teamId;
    this.householdId = householdId;
    this.kind = kind;
    this.on = on;
    this.toldBy = toldBy;
    this.within = within;
  }

  static Help given(String id, HelpTold told, TeamState team, String by) {
    Help help =
        new Help(id, team.teamId(), told.householdId(), told.kind(), told.on(), by, team.within());
    help.note = PersonalText.ofNullable(told.note());
    help.record(
        new TeamEvent.HouseholdHelped(
            id,
            team.teamId(),
            told.householdId(),
            told.kind(),
            told.on(),
            team.within(),
            team.places()));
    return help;
  }

  /** What a login did counts once, however often it is told. */
  static String idOf(HelpKind kind, String cause) {
    String name = String.join("\n", "help", kind.name(), cause);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  boolean saysTheSame(Help other) {
    return teamId.equals(other.teamId)
        && householdId.equals(other.householdId)
        && kind == other.kind
        && on.equals(other.on);
  }

  void forgetWords() {
    note = null;
  }

  HelpView view() {
    return new HelpView(
        id(), teamId, householdId, kind, on, toldBy, note == null ? null : note.value());
  }
}
