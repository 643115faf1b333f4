package vn.lensan.training.enrolment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.training.session.HalfDay;

record EnrolmentResponse(
    String id,
    long version,
    String sessionId,
    String householdId,
    List<HalfDay> attended,
    boolean fullAttendance,
    @Nullable Integer score,
    @Nullable Boolean passed,
    @Nullable String certificateCode) {}
