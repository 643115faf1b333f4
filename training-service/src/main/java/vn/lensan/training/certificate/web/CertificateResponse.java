package vn.lensan.training.certificate.web;

import java.time.LocalDate;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.Level;

record CertificateResponse(
    String id,
    String code,
    Level level,
    String courseId,
    String courseName,
    String sessionId,
    String householdId,
    UnitId unit,
    String province,
    LocalDate issuedOn) {}
