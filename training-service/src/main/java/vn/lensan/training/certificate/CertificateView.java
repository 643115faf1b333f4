package vn.lensan.training.certificate;

import java.time.LocalDate;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.Level;

public record CertificateView(
    String code,
    long version,
    String sessionId,
    String courseId,
    String courseName,
    Level level,
    String householdId,
    String householdCode,
    UnitId unit,
    String province,
    LocalDate issuedOn) {

  /** The province and the last three characters of the household's code; enough to compare. */
  public String maskedHousehold() {
    int shown = Math.min(3, householdCode.length());
    return householdCode.split("-", 2)[0]
        + "-…"
        + householdCode.substring(householdCode.length() - shown);
  }
}
