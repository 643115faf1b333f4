package vn.lensan.training;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ScopeMatrix;

/**
 * Every endpoint for every role of the own, the parent and a sibling unit. Monitoring, in the same
 * service, keeps its rows in a file of its own.
 */
@TrainingTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ScopeMatrixIT {
  private static final ScopeMatrix MATRIX =
      ScopeMatrix.load("scope-matrix.csv", "scope-matrix-monitoring.csv");
  private final RequestMappingHandlerMapping handlers;
  @LocalServerPort private int port;

  ScopeMatrixIT(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    this.handlers = handlers;
  }

  /** The class is the trainer's own: so only its unit can hide it. */
  private record Things(String household, String course, String session, String certificate) {}

  private static @Nullable Things things;

  @Test
  void namesEveryHandler() {
    MATRIX.assertComplete(handlers);
  }

  @TestFactory
  Stream<DynamicTest> holdsForEveryRoleAndUnit() {
    return MATRIX
        .cases()
        .map(
            tried ->
                DynamicTest.dynamicTest(
                    tried.toString(),
                    () -> ScopeMatrix.verify(tried, attempt(tried), thing(tried))));
  }

  private Things things() {
    Things made = things;
    if (made == null) {
      Classroom room = new Classroom(port);
      String household = Onboarded.household(Onboarded.OWN);
      String certificate = room.certified("T1", household);
      String course = room.course("T1");
      Map<String, Object> plan = room.plan(course, Onboarded.OWN);
      plan.put("trainer", "test-TRAINER");
      String session = room.planned(plan);
      room.enrol(session, household);
      made = new Things(household, course, session, certificate);
      things = made;
    }
    return made;
  }

  private String thing(ScopeMatrix.Case tried) {
    String path = tried.row().path();
    if (path.contains("figures")) {
      return things().household();
    }
    return path.contains("certificates")
        ? things().certificate()
        : path.contains("courses") ? things().course() : things().session();
  }

  private Api.Answer attempt(ScopeMatrix.Case tried) {
    String unit =
        switch (tried.relation()) {
          case OWN -> Onboarded.OWN;
          case PARENT -> Onboarded.PROVINCE;
          case SIBLING -> Onboarded.SIBLING;
        };
    Api api = new Classroom(port).as(tried.role(), unit);
    String path = tried.row().path().replace("{id}", thing(tried)).replace("{code}", thing(tried));
    return switch (tried.row().method()) {
      case "POST" -> api.post(path, body(tried.row().path()));
      case "PATCH" -> api.patch(path, body(tried.row().path()));
      default -> api.get(path.contains("figures") ? path + "?indicator=hh.trained_basic" : path);
    };
  }

  private Object body(String path) {
    Map<String, Object> learner = Map.of("householdId", things().household());
    return switch (path) {
      case "/api/v1/courses" ->
          Map.of("level", "T1", "name", "x", "theoryHours", 0, "practiceHours", 1);
      case "/api/v1/sessions" -> new Classroom(port).plan(things().course(), Onboarded.OWN);
      case "/api/v1/sessions/{id}/attendances" ->
          Map.of("householdId", things().household(), "halfDay", Classroom.MORNING);
      case "/api/v1/sessions/{id}/results" ->
          Map.of("householdId", things().household(), "score", 10);
      case "/internal/v1/completions/batch" ->
          Map.of("jobId", "1", "write", true, "rows", List.of());
      default -> learner.isEmpty() ? List.of() : learner;
    };
  }
}
