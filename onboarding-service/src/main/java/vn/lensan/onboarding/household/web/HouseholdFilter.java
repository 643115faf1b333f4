package vn.lensan.onboarding.household.web;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lensan.onboarding.household.HouseholdQuery;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.platform.problem.Problem;

/** What a list of households may be narrowed by, as it stands in the address. */
record HouseholdFilter(
    @Nullable String unit,
    @Nullable String boundary,
    @Nullable HouseholdStatus status,
    @Nullable String q,
    @Nullable OffsetDateTime updatedSince,
    @Nullable String village,
    @Nullable String cooperative,
    @Nullable String crop,
    @Nullable Boolean count) {
  private static final int LONGEST = 200;

  HouseholdQuery query(UnitParameter units) {
    refuseLong();
    return new HouseholdQuery(
        units.read(unit, boundary),
        status,
        q,
        Optional.ofNullable(updatedSince).map(OffsetDateTime::toInstant).orElse(null),
        village,
        cooperative,
        crop);
  }

  /** A name has at most as many characters; what is longer finds nothing. */
  private void refuseLong() {
    boolean tooLong =
        Stream.of(q, village, cooperative, crop)
            .anyMatch(text -> text != null && text.length() > LONGEST);
    if (tooLong) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "search.too-long").with("most", LONGEST);
    }
  }
}
