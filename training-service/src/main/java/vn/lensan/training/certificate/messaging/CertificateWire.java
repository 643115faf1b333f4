package vn.lensan.training.certificate.messaging;

import java.time.LocalDate;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.Level;

record CertificateWire(
    String certificateId,
    String code,
    String householdId,
    String sessionId,
    String courseId,
    Level level,
    UnitId unit,
    LocalDate issuedOn) {}
