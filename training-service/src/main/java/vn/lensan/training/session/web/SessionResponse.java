package vn.lensan.training.session.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.Level;
import vn.lensan.training.session.HalfDay;
import vn.lensan.training.session.Mode;
import vn.lensan.training.session.SessionStatus;

record SessionResponse(
    String id,
    long version,
    String courseId,
    String courseName,
    Level level,
    UnitId unit,
    List<String> within,
    String trainer,
    @Nullable String trainerCertificate,
    @Nullable String cooperativeId,
    LocalDate startsOn,
    LocalDate endsOn,
    List<HalfDay> halfDays,
    Mode mode,
    @Nullable String place,
    int passMark,
    SessionStatus status) {}
