package vn.lensan.training.completion.messaging;

import java.time.LocalDate;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.Level;

record CompletionWire(
    String completionId,
    String householdId,
    String courseId,
    Level level,
    UnitId unit,
    LocalDate completedOn) {}
