package vn.lensan.training.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.CourseView;

/** What was agreed of a class; the course as it was then. */
record SessionPlan(
    CourseView course,
    UnitId unit,
    List<String> within,
    String province,
    String trainer,
    @Nullable String trainerCertificate,
    @Nullable String cooperativeId,
    List<HalfDay> halfDays,
    Mode mode,
    @Nullable String place) {}
