package vn.lensan.proof.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lensan.proof.oracle.Findings;

/** Learners who register, come, pass, and get one certificate each. */
public final class Training implements Work {
  private static final String DAY = "2026-11-16/AM";
  private static final String NAME = "Phạm Thị Học";
  private static final int CLASS = 100;
  private final Village village;
  private final Ledger ledger;
  private final String course;
  private final String trainer;

  /** Trains a trainer first: a class of basics needs one. */
  public Training(Village village, Ledger ledger) {
    this.village = village;
    this.ledger = ledger;
    String basics = course("T1");
    this.course = course("T2");
    Chain first = new Chain("trainers", learn("trainers", basics, Map.of(), true), ledger);
    Eventually.until("a trainer", () -> first.done() || first.advance(), any -> first.done());
    this.trainer =
        Eventually.until(
                "a trainer's certificate",
                () ->
                    village
                        .province()
                        .all("/api/v1/certificates?sessionId=" + first.known("session")),
                found -> !found.isEmpty())
            .getFirst()
            .path("code")
            .asString();
  }

  private String course(String level) {
    return Eventually.present(
            "a course",
            () ->
                village
                    .province()
                    .post(
                        "/api/v1/courses",
                        "course-" + level,
                        Map.of(
                            "level",
                            level,
                            "name",
                            "Lớp " + level,
                            "theoryHours",
                            1,
                            "practiceHours",
                            3)))
        .json()
        .path("id")
        .asString();
  }

  @Override
  public String name() {
    return "training";
  }

  @Override
  public Chain begin(int number) {
    String group = "class-" + number / CLASS;
    List<Chain.Step> steps =
        new ArrayList<>(learn(group, course, Map.of("trainerCertificate", trainer), false));
    steps.addFirst(
        new Chain.Step(
            "register",
            "learner",
            (key, known) ->
                village
                    .commune()
                    .post(
                        "/api/v1/households",
                        key,
                        Village.household(
                            "HOUSEHOLD", NAME + " " + number, String.format("0985%06d", number)))));
    return new Chain("learner-" + number, steps, ledger);
  }

  private List<Chain.Step> learn(
      String group, String courseId, Map<String, Object> more, boolean cooperative) {
    Map<String, Object> plan = new HashMap<>(more);
    plan.put("courseId", courseId);
    plan.put("unit", Village.unit());
    plan.put("halfDays", List.of(DAY));
    plan.put("cooperativeId", village.cooperative());
    return List.of(
        new Chain.Step(
            "plan",
            "session",
            (key, known) ->
                village.province().post("/api/v1/sessions", group + refusals(key), plan)),
        step("enrolments", cooperative, Map.of()),
        step("attendances", cooperative, Map.of("halfDay", DAY)),
        step("results", cooperative, Map.of("score", 85)));
  }

  /** All learners of a class ask for it under one key, so that it is one class. */
  private static String refusals(String key) {
    return key.substring(key.lastIndexOf('-'));
  }

  private Chain.Step step(String what, boolean cooperative, Map<String, Object> more) {
    return new Chain.Step(
        what,
        what,
        (key, known) -> {
          Map<String, Object> body = new HashMap<>(more);
          body.put("householdId", cooperative ? village.cooperative() : known.get("learner"));
          return village
              .province()
              .post("/api/v1/sessions/" + known.get("session") + "/" + what, key, body);
        });
  }

  @Override
  public void check(Collection<Chain> done, Findings findings) {
    List<String> expected = done.stream().map(chain -> chain.known("learner")).toList();
    List<String> found =
        Eventually.within(Eventually.PATIENCE, this::certified, all -> all.containsAll(expected))
            .orElseGet(this::certified);
    findings.expectEachOnce("a certificate of", expected, found);
  }

  private List<String> certified() {
    return village.province().all("/api/v1/certificates").stream()
        .map(certificate -> certificate.path("householdId").asString())
        .filter(learner -> !learner.equals(village.cooperative()))
        .toList();
  }

  @Override
  public Map<String, Long> figures(Collection<Chain> done) {
    return Map.of("hh.trained_basic", (long) done.size(), "hh.digitised", (long) done.size());
  }
}
