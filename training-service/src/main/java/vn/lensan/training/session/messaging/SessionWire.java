package vn.lensan.training.session.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.Level;
import vn.lensan.training.session.Mode;
import vn.lensan.training.session.SessionStatus;

record SessionWire(
    String sessionId,
    String courseId,
    Level level,
    UnitId unit,
    List<String> within,
    SessionStatus status,
    Mode mode,
    LocalDate startsOn,
    LocalDate endsOn,
    int theoryMinutes,
    int practiceMinutes,
    @Nullable Integer learners) {}
