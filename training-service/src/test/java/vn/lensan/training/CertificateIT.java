package vn.lensan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@TrainingTest
class CertificateIT {
  @LocalServerPort private int port;

  private Classroom room() {
    return new Classroom(port);
  }

  @Test
  void issuesOneForFullAttendanceAndAPassedAssessment() {
    String household = Onboarded.household(Onboarded.OWN);
    String session = room().session("T1");
    assertThat(room().enrol(session, household).status()).isEqualTo(201);
    assertThat(room().enrol(session, household).status()).isEqualTo(200);
    assertThat(room().attend(session, household, Classroom.MORNING).status()).isEqualTo(201);
    assertThat(room().attend(session, household, Classroom.MORNING).status()).isEqualTo(200);
    JsonNode passed = room().assess(session, household, 90).json();
    assertThat(passed.get("passed").asBoolean()).isTrue();
    assertThat(passed.has("certificateCode")).isFalse();
    JsonNode whole = room().attend(session, household, Classroom.AFTERNOON).json();
    assertThat(whole.get("fullAttendance").asBoolean()).isTrue();
    assertThat(whole.get("certificateCode").asString()).startsWith("LS-T1-");
    room().assess(session, household, 90);
    assertThat(certificates("sessionId=" + session)).hasSize(1);
    Classroom.refused(room().assess(session, household, 10), 409, "result.certified");
  }

  @Test
  void issuesNoneForHalfAttendanceOrAFailedAssessment() {
    String session = room().session("T1");
    String absent = Onboarded.household(Onboarded.OWN);
    room().enrol(session, absent);
    room().attend(session, absent, Classroom.MORNING);
    room().assess(session, absent, 100);
    String failed = Onboarded.household(Onboarded.OWN);
    room().enrol(session, failed);
    room().attend(session, failed, Classroom.MORNING);
    room().attend(session, failed, Classroom.AFTERNOON);
    assertThat(room().assess(session, failed, 49).json().get("passed").asBoolean()).isFalse();
    assertThat(certificates("sessionId=" + session)).isEmpty();
    assertThat(room().assess(session, failed, 50).json().has("certificateCode")).isTrue();
  }

  @Test
  void takesBackNothingWhenManyTickAtOnce() {
    String session = room().session("T1");
    List<String> households =
        IntStream.range(0, 8).mapToObj(any -> Onboarded.household(Onboarded.OWN)).toList();
    households.forEach(household -> room().enrol(session, household));
    households.parallelStream()
        .forEach(
            household -> {
              Stream.of(Classroom.MORNING, Classroom.AFTERNOON, Classroom.MORNING)
                  .parallel()
                  .forEach(half -> room().attend(session, household, half));
              room().assess(session, household, 70);
            });
    assertThat(certificates("sessionId=" + session)).hasSize(8);
    JsonNode held = room().province().get("/api/v1/sessions/" + session).json();
    assertThat(held.get("status").asString()).isEqualTo("HELD");
    JsonNode roll = room().province().get("/api/v1/sessions/" + session + "/enrolments").json();
    assertThat(roll.get("items").valueStream())
        .hasSize(8)
        .allSatisfy(learner -> assertThat(learner.get("attended").size()).isEqualTo(2));
  }

  @Test
  void refusesWhatDoesNotBelongToTheClass() {
    String session = room().session("T1");
    String stranger = Onboarded.household(Onboarded.OWN);
    Classroom.refused(
        room().attend(session, stranger, Classroom.MORNING), 409, "enrolment.missing");
    Classroom.refused(room().assess(session, stranger, 50), 409, "enrolment.missing");
    Classroom.refused(
        room().post(session, "enrolments", Map.of("householdId", "nobody")),
        422,
        "enrolment.unknown-learner");
    room().enrol(session, stranger);
    Classroom.refused(
        room().attend(session, stranger, "2026-11-21/AM"), 422, "attendance.other-half-day");
    Classroom.refused(
        room().post(session, "results", Map.of("householdId", stranger, "score", 101)),
        400,
        "request.invalid");
  }

  @Test
  void leadsToTheAdvancedClassOnlyByTheBasicOne() {
    String household = Onboarded.household(Onboarded.OWN);
    String advanced = room().session("T4");
    room().certified("T1", household);
    Classroom.refused(room().enrol(advanced, household), 409, "enrolment.basics-first");
    room().certified("T2", household);
    assertThat(room().enrol(advanced, household).status()).isEqualTo(201);
  }

  @Test
  void findsUnderTheSurvivorWhatWasEarnedUnderTheOtherCodeUntilTheyAreTwoAgain() {
    String earned = Onboarded.household(Onboarded.OWN);
    String kept = Onboarded.household(Onboarded.OWN);
    String code = room().certified("T2", earned);
    Onboarded.merge(earned, 2, Onboarded.OWN, kept);
    await()
        .atMost(Classroom.PATIENCE)
        .until(() -> certificates("householdId=" + kept), found -> !found.isEmpty());
    for (String asked : List.of(kept, earned)) {
      assertThat(certificates("householdId=" + asked))
          .singleElement()
          .satisfies(found -> assertThat(found.toString()).contains(code));
    }
    assertThat(room().enrol(room().session("T4"), kept).status()).isEqualTo(201);
    Onboarded.tell(earned, 3, Onboarded.OWN, "");
    await()
        .atMost(Classroom.PATIENCE)
        .until(() -> certificates("householdId=" + kept), List::isEmpty);
    assertThat(certificates("householdId=" + earned)).hasSize(1);
  }

  private List<JsonNode> certificates(String query) {
    return room()
        .province()
        .get("/api/v1/certificates?" + query)
        .json()
        .get("items")
        .valueStream()
        .toList();
  }
}
