package vn.lensan.training.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.work.Due;
import vn.lensan.training.session.HalfDay;

/**
 * One learner in one class. The id is made of the two, so nobody takes part twice; attendance is a
 * set of half-days in it, so (class, half-day, learner) is unique by the id and the set together.
 * All that a certificate hangs on stands in this one document: the write that fulfils it also notes
 * that a certificate is due.
 */
@Document(Enrolment.COLLECTION)
final class Enrolment extends Aggregate {
  static final String COLLECTION = "enrolments";
  static final String CERTIFICATE_DUE = "certificateDue";

  private final String sessionId;
  private final String householdId;
  private final List<HalfDay> wanted;
  private List<HalfDay> attended;
  private @Nullable Assessment assessment;
  private @Nullable String certificateCode;
  private @Nullable Due certificateDue;

  Enrolment(
      String id,
      String sessionId,
      String householdId,
      List<HalfDay> wanted,
      List<HalfDay> attended) {
    super(id);
    this.sessionId = sessionId;
    this.householdId = householdId;
    this.wanted = wanted;
    this.attended = attended;
  }

  static String idOf(String sessionId, String householdId) {
    return sessionId + ':' + householdId;
  }

  static Enrolment of(String sessionId, String householdId, List<HalfDay> wanted) {
    return new Enrolment(idOf(sessionId, householdId), sessionId, householdId, wanted, List.of());
  }

  /** Ticked twice, the learner was there once. */
  boolean attend(HalfDay halfDay, Instant now) {
    if (!wanted.contains(halfDay)) {
      throw EnrolmentProblems.notOfThisClass(halfDay);
    }
    TreeSet<HalfDay> all = new TreeSet<>(attended);
    boolean first = all.add(halfDay);
    attended = List.copyOf(all);
    noteWhenEarned(now);
    return first;
  }

  /** May be corrected until the certificate is earned. */
  void assess(int score, int passMark, Instant now) {
    Assessment told = new Assessment(score, score >= passMark);
    if (isEarned() && !told.equals(assessment)) {
      throw EnrolmentProblems.certified();
    }
    assessment = told;
    noteWhenEarned(now);
  }

  boolean isEarned() {
    return isComplete() && assessment != null && assessment.passed();
  }

  private boolean isComplete() {
    return attended.size() == wanted.size();
  }

  private void noteWhenEarned(Instant now) {
    if (isEarned() && certificateCode == null && certificateDue == null) {
      certificateDue = Due.now(now);
    }
  }

  void certified(String code) {
    certificateCode = code;
    certificateDue = null;
  }

  boolean isDue() {
    return certificateDue != null;
  }

  EnrolmentView view() {
    return new EnrolmentView(
        id(),
        version(),
        sessionId,
        householdId,
        attended,
        isComplete(),
        assessment == null ? null : assessment.score(),
        assessment == null ? null : assessment.passed(),
        certificateCode);
  }
}
