package vn.lensan.onboarding.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From this day on a household was no household any more, until it was one again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClosedSpell(LocalDate from, @Nullable LocalDate to) {}
