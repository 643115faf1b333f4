package vn.lensan.training.completion;

import java.time.LocalDate;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.Level;

public record CompletionView(
    String completionId,
    String householdId,
    String courseId,
    Level level,
    UnitId unit,
    LocalDate completedOn) {}
