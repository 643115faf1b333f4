package vn.lensan.training.course.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lensan.training.course.Level;

record CourseRequest(
    @Size(min = 1, max = 64) @Nullable String id,
    @NotNull Level level,
    @NotBlank @Size(max = 200) String name,
    @NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal theoryHours,
    @NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal practiceHours,
    @Min(1) @Max(100) @Nullable Integer passMark) {}
