package vn.lensan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

@TrainingTest
class CourseIT {
  private static final String COURSES = "/api/v1/courses";
  @LocalServerPort private int port;

  @Test
  void offersACourseThatEverybodyReads() {
    Classroom room = new Classroom(port);
    String id = room.course("T3");
    Api.Answer read = room.as(Role.TEAM, Onboarded.OWN).get(COURSES + '/' + id);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.header("etag")).contains("\"0\"");
    assertThat(read.json().get("theoryHours").decimalValue()).isEqualByComparingTo("1.5");
    assertThat(read.json().get("passMark").asInt()).isEqualTo(50);
    assertThat(room.province().get(COURSES + "?level=T3&limit=200").text()).contains(id);
    assertThat(room.province().get(COURSES + "?level=T4&limit=200").text()).doesNotContain(id);
  }

  @Test
  void refusesTooMuchTheory() {
    Api province = new Classroom(port).province();
    JsonNode problem =
        Classroom.refused(province.post(COURSES, course(2, 4.5)), 422, "course.too-much-theory");
    assertThat(problem.get("theoryPercent").asInt()).isEqualTo(31);
    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/theoryHours");
    assertThat(province.post(COURSES, course(3, 7)).status()).isEqualTo(201);
    Classroom.refused(province.post(COURSES, course(0, 0)), 422, "course.too-much-theory");
    Classroom.refused(province.post(COURSES, course(-1, 3)), 400, "request.invalid");
  }

  private static Map<String, Object> course(double theory, double practice) {
    return Map.of("level", "T2", "name", "x", "theoryHours", theory, "practiceHours", practice);
  }
}
