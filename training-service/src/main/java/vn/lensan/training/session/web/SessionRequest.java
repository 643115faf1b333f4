package vn.lensan.training.session.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.session.HalfDay;
import vn.lensan.training.session.Mode;

/** Either the half-days themselves, or the first and the last day, whose every half-day counts. */
record SessionRequest(
    @Size(min = 1, max = 64) @Nullable String id,
    @NotBlank String courseId,
    @NotNull UnitId unit,
    @Size(min = 1, max = 100) @Nullable String trainer,
    @Size(max = 40) @Nullable String trainerCertificate,
    @Size(max = 128) @Nullable String cooperativeId,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Size(min = 1, max = 40) @Nullable List<HalfDay> halfDays,
    @Nullable Mode mode,
    @Size(max = 300) @Nullable String place) {}
