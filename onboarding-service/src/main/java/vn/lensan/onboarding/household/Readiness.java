package vn.lensan.onboarding.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdChange.Fact;

/** What a household has for selling online; nobody asked is not the same as no. */
public record Readiness(Answer smartphone, Answer connection, Answer payment, Answer signature) {

  /** What was answered. */
  public enum Has {
    YES,
    NO,
    UNKNOWN
  }

  /**
   * @param on the day it was answered
   */
  public record Answer(Has has, LocalDate on) {}

  List<Fact> changesFrom(@Nullable Readiness before) {
    return List.of(
        fact("readiness.smartphone", before == null ? null : before.smartphone, smartphone),
        fact("readiness.connection", before == null ? null : before.connection, connection),
        fact("readiness.payment", before == null ? null : before.payment, payment),
        fact("readiness.signature", before == null ? null : before.signature, signature));
  }

  private static Fact fact(String attribute, @Nullable Answer before, Answer now) {
    return Fact.changed(attribute, before == null ? null : before.has(), now.has());
  }
}
