package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.unit.UnitId;

/**
 * What is looked for.
 *
 * @param q words of the name or village in any order and without accents; a whole phone, citizen
 *     number or code
 */
public record HouseholdQuery(
    @Nullable UnitId unit,
    @Nullable HouseholdStatus status,
    @Nullable String q,
    @Nullable Instant updatedSince) {

  Criteria criteria(Fingerprints fingerprints) {
    List<Criteria> all =
        Stream.of(
                Optional.ofNullable(unit)
                    .map(given -> Criteria.where(Households.WITHIN).is(given.toString())),
                Optional.of(
                    status == null
                        ? Criteria.where("status").ne(HouseholdStatus.MERGED)
                        : Criteria.where("status").is(status)),
                Optional.ofNullable(updatedSince)
                    .map(given -> Criteria.where("updatedAt").gte(given)),
                Optional.ofNullable(q)
                    .filter(text -> !text.isBlank())
                    .map(text -> words(text, fingerprints)))
            .flatMap(Optional::stream)
            .toList();
    return new Criteria().andOperator(all);
  }

  /** A code that is an alias now is looked for by the code of what it stands for. */
  HouseholdQuery following(UnaryOperator<String> current) {
    String code = q == null ? null : HouseholdCode.parse(q).orElse(null);
    return code == null
        ? this
        : new HouseholdQuery(unit, status, current.apply(code), updatedSince);
  }

  private static Criteria words(String text, Fingerprints fingerprints) {
    Optional<String> code = HouseholdCode.parse(text);
    if (code.isPresent()) {
      return Criteria.where("code").is(code.get());
    }
    Optional<String> citizen = CitizenNumber.normalised(text);
    if (citizen.isPresent()) {
      return Criteria.where("profile.citizenHash")
          .is(fingerprints.of(HouseholdHashes.CITIZEN, citizen.get()));
    }
    return PhoneNumbers.normalised(text)
        .map(
            phone ->
                Criteria.where("profile.phoneHash")
                    .is(fingerprints.of(HouseholdHashes.PHONE, phone)))
        .orElseGet(() -> Criteria.where("profile.words").all(List.of(Folded.of(text).split(" "))));
  }
}
