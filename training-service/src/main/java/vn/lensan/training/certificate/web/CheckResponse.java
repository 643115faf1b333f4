package vn.lensan.training.certificate.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.training.course.Level;

/** Says nothing of a person: whoever holds the paper compares the end of the household's code. */
record CheckResponse(
    boolean valid,
    @Nullable String reason,
    String code,
    Level level,
    String course,
    LocalDate issuedOn,
    String province,
    String household) {}
