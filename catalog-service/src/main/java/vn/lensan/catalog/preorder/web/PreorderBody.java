package vn.lensan.catalog.preorder.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.preorder.PreorderRequest;
import vn.lensan.platform.unit.UnitId;

/** A request as it is sent to us. The organisation is one, never a private person. */
record PreorderBody(
    @NotBlank @Size(max = 60) String commodity,
    @NotNull @Min(1) @Max(100_000_000) Long kilograms,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotNull UnitId unit,
    @Size(max = 30) @Nullable String channel,
    @Size(max = 120) @Nullable String organisation) {

  PreorderRequest request() {
    return new PreorderRequest(commodity, kilograms, from, to, unit, channel, organisation);
  }
}
