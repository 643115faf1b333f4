package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.unit.UnitId;

/**
 * What is looked for.
 *
 * @param q words of the name in any order and without accents; a whole phone, citizen number or
 *     code
 * @param village its whole name, accents or not
 * @param cooperative the id of the cooperative that they are members of
 * @param crop a commodity that they grow
 */
public record HouseholdQuery(
    @Nullable UnitId unit,
    @Nullable HouseholdStatus status,
    @Nullable String q,
    @Nullable Instant updatedSince,
    @Nullable String village,
    @Nullable String cooperative,
    @Nullable String crop) {
  private static final int MOST_WORDS = 12;

  public HouseholdQuery(
      @Nullable UnitId unit,
      @Nullable HouseholdStatus status,
      @Nullable String q,
      @Nullable Instant updatedSince) {
    this(unit, status, q, updatedSince, null, null, null);
  }

  /** A code that is an alias now is looked for by the code of what it stands for. */
  HouseholdQuery following(UnaryOperator<String> current) {
    return code()
        .map(
            code ->
                new HouseholdQuery(
                    unit, status, current.apply(code), updatedSince, village, cooperative, crop))
        .orElse(this);
  }

  /** A code or a citizen number leads by itself, in whatever unit. */
  Optional<Criteria> number(Fingerprints fingerprints) {
    Optional<Criteria> byCode = code().map(code -> Criteria.where("code").is(code));
    return byCode.or(
        () ->
            citizenNumber()
                .map(number -> fingerprints.of(HouseholdHashes.CITIZEN, number))
                .map(hash -> Criteria.where("profile.citizenHash").is(hash)));
  }

  /** What else was asked for, of one that was found by its number. */
  boolean admits(Household household) {
    Profile profile = household.profile();
    boolean standing =
        status == null
            ? household.status() != HouseholdStatus.MERGED
            : household.status() == status;
    return standing
        && (unit == null || profile.within().contains(unit.toString()))
        && (updatedSince == null || !household.updatedAt().isBefore(updatedSince))
        && agrees(village, profile.village())
        && (text(cooperative).isEmpty() || Objects.equals(cooperative, profile.cooperativeId()))
        && (text(crop).isEmpty()
            || profile.commodities().stream().anyMatch(one -> agrees(crop, one)));
  }

  private static boolean agrees(@Nullable String asked, @Nullable String is) {
    return text(asked).isEmpty() || Objects.equals(SearchKeys.folded(is), SearchKeys.folded(asked));
  }

  Optional<String> code() {
    return text(q).flatMap(HouseholdCode::parse);
  }

  Optional<String> citizenNumber() {
    return code().isPresent() ? Optional.empty() : text(q).flatMap(CitizenNumber::normalised);
  }

  private Optional<String> phone() {
    return code().isPresent() || citizenNumber().isPresent()
        ? Optional.empty()
        : text(q).flatMap(PhoneNumbers::normalised);
  }

  /** What was typed, in the one form in which it is compared; for the log of looks. */
  public Optional<String> term() {
    return text(q)
        .map(
            typed ->
                Stream.of(code(), citizenNumber(), phone())
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseGet(() -> String.join(" ", SearchKeys.words(typed))));
  }

  private boolean isByName() {
    return text(q).isPresent()
        && code().isEmpty()
        && citizenNumber().isEmpty()
        && phone().isEmpty();
  }

  private List<String> words() {
    return isByName()
        ? SearchKeys.words(text(q).orElse("")).stream().limit(MOST_WORDS).toList()
        : List.of();
  }

  /** All that a household must be found by, the rarest first; none when nothing is told. */
  List<SearchKey> keys(Fingerprints fingerprints) {
    List<SearchKey> keys = new ArrayList<>();
    phone()
        .map(number -> fingerprints.of(HouseholdHashes.PHONE, number))
        .ifPresent(hash -> keys.add(new SearchKey(SearchKey.Kind.PHONE, hash)));
    words().stream()
        .sorted(CommonWords.rarestFirst())
        .forEach(word -> keys.add(SearchKey.word(word)));
    add(keys, SearchKey.Kind.VILLAGE, SearchKeys.folded(village));
    add(keys, SearchKey.Kind.COOPERATIVE, cooperative);
    add(keys, SearchKey.Kind.CROP, SearchKeys.folded(crop));
    add(keys, SearchKey.Kind.STATUS, status == null ? null : status.name());
    if (isByName() && words().isEmpty()) {
      keys.add(SearchKey.word("")); // Nothing but signs was typed; no name has none.
    }
    return keys.isEmpty()
        ? List.of(SearchKey.ANY)
        : keys.stream().sorted(Comparator.comparing(SearchKey::kind)).toList();
  }

  private static void add(List<SearchKey> keys, SearchKey.Kind kind, @Nullable String value) {
    text(value).ifPresent(given -> keys.add(new SearchKey(kind, given)));
  }

  private static Optional<String> text(@Nullable String given) {
    return Optional.ofNullable(given).filter(text -> !text.isBlank());
  }
}
