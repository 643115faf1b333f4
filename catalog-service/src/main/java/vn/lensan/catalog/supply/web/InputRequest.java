package vn.lensan.catalog.supply.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.supply.InputContent;
import vn.lensan.catalog.supply.Preference;

/** An input as it is told to us. */
record InputRequest(
    @NotBlank @Size(max = 150) String name,
    @NotBlank @Size(max = 30) String kind,
    @NotBlank @Size(max = 60) String unitOfMeasure,
    @NotNull @Valid Price referencePrice,
    @Nullable @Valid Preferred preference,
    @Size(max = 300) @Nullable String origin,
    @Size(max = 2000) @Nullable String description,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 30) String> shownOn) {

  /** Whole VND for a unit, found on a day. */
  record Price(
      @NotNull @Digits(integer = 12, fraction = 0) BigDecimal amount, @NotNull LocalDate on) {}

  /** Whole percent, or whole VND for a unit; both days included. */
  record Preferred(
      @NotNull Preference.Kind kind,
      @NotNull @Digits(integer = 12, fraction = 0) BigDecimal value,
      @NotNull LocalDate from,
      @NotNull LocalDate to) {

    Preference preference() {
      return new Preference(kind, value.longValueExact(), from, to);
    }
  }

  InputContent content() {
    return new InputContent(
        name,
        kind,
        unitOfMeasure,
        referencePrice.amount().longValueExact(),
        referencePrice.on(),
        preference == null ? null : preference.preference(),
        origin,
        description,
        shownOn == null ? List.of() : shownOn);
  }
}
