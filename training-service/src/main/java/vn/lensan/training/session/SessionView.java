package vn.lensan.training.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.Level;

public record SessionView(
    String id,
    long version,
    String courseId,
    Level level,
    String courseName,
    int theoryMinutes,
    int practiceMinutes,
    int passMark,
    UnitId unit,
    List<String> within,
    String province,
    String trainer,
    @Nullable String trainerCertificate,
    @Nullable String cooperativeId,
    List<HalfDay> halfDays,
    Mode mode,
    @Nullable String place,
    SessionStatus status) {

  public LocalDate startsOn() {
    return halfDays.getFirst().day();
  }

  public LocalDate endsOn() {
    return halfDays.getLast().day();
  }
}
