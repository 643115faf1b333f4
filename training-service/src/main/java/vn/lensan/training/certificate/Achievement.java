package vn.lensan.training.certificate;

import java.util.List;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.Level;

/**
 * What a learner achieved: was there the whole time and passed.
 *
 * @param unit where the household is now, with its path
 * @param province name of the province of the class, as it stands on the certificate
 */
public record Achievement(
    String sessionId,
    String courseId,
    String courseName,
    Level level,
    String householdId,
    String householdCode,
    UnitId unit,
    List<String> within,
    String province) {

  boolean isOf(Certificate certificate) {
    return certificate.achievement().sessionId().equals(sessionId)
        && certificate.achievement().householdId().equals(householdId);
  }
}
