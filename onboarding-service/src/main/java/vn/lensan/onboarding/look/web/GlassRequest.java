package vn.lensan.onboarding.look.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.look.GlassVerdict;

/** Which household, and why. */
record GlassRequest(
    @NotBlank @Size(max = 40) String code, @NotBlank @Size(min = 10, max = 500) String reason) {

  record Review(@NotNull GlassVerdict verdict, @Size(max = 500) @Nullable String note) {}
}
