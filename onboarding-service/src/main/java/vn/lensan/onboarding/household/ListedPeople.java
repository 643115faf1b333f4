package vn.lensan.onboarding.household;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Scope;

/**
 * Who a row of a list means. Members are found by nobody, so a household is found by its code or by
 * its head; once it is known, a phone tells which of its members it was.
 */
@Service
public class ListedPeople {
  private final Households households;
  private final Fingerprints fingerprints;

  ListedPeople(Households households, Fingerprints fingerprints) {
    this.households = households;
    this.fingerprints = fingerprints;
  }

  /** As written in the list; what it lacks is empty. */
  public record Told(String code, String phone, String citizenNumber) {}

  public sealed interface Meant permits Person, Refusal {}

  /**
   * @param memberId null of the head
   */
  public record Person(String householdId, @Nullable String memberId) implements Meant {}

  /** Why nobody was found. Outside the caller's units is as if there were none. */
  public enum Refusal implements Meant {
    UNKNOWN("learner.unknown"),
    SEVERAL("learner.ambiguous"),
    SOMEBODY_ELSE("learner.somebody-else"),
    ERASED("household.erased"),
    RESTRICTED("household.restricted");

    private final String code;

    Refusal(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public Meant meant(Told told, Caller caller) {
    List<Household> found = found(told, caller.scope());
    if (found.size() != 1) {
      return found.isEmpty() ? Refusal.UNKNOWN : Refusal.SEVERAL;
    }
    Household household = found.getFirst();
    if (household.isErased()) {
      return Refusal.ERASED;
    }
    return household.isRestricted() ? Refusal.RESTRICTED : person(household, told);
  }

  private List<Household> found(Told told, Scope scope) {
    if (!told.code().isEmpty()) {
      return HouseholdCode.parse(told.code())
          .flatMap(code -> households.byCode(code, scope))
          .stream()
          .toList();
    }
    if (!told.citizenNumber().isEmpty()) {
      return citizenHash(told).map(hash -> households.byCitizen(hash, scope)).orElse(List.of());
    }
    return PhoneNumbers.normalised(told.phone())
        .map(phone -> households.byPhone(fingerprints.of(HouseholdHashes.PHONE, phone), scope))
        .orElse(List.of());
  }

  /** A number beside the code must be somebody's of the household: else it is a wrong line. */
  private Meant person(Household household, Told told) {
    boolean noCitizen = told.citizenNumber().isEmpty();
    boolean isHead =
        noCitizen
            ? told.phone().isEmpty() || isHeadsPhone(household, told)
            : citizenHash(told)
                .filter(hash -> hash.equals(household.profile().citizenHash()))
                .isPresent();
    if (isHead) {
      return new Person(household.id(), null);
    }
    return member(household, told)
        .<Meant>map(member -> new Person(household.id(), member.memberId()))
        .orElse(Refusal.SOMEBODY_ELSE);
  }

  private boolean isHeadsPhone(Household household, Told told) {
    return PhoneNumbers.normalised(told.phone())
        .map(phone -> fingerprints.of(HouseholdHashes.PHONE, phone))
        .filter(hash -> hash.equals(household.profile().phoneHash()))
        .isPresent();
  }

  private static Optional<Member> member(Household household, Told told) {
    return PhoneNumbers.normalised(told.phone())
        .flatMap(
            phone ->
                household.members().all().stream()
                    .filter(one -> one.phone() != null && phone.equals(one.phone().value()))
                    .findFirst());
  }

  private Optional<String> citizenHash(Told told) {
    return CitizenNumber.normalised(told.citizenNumber())
        .map(digits -> fingerprints.of(HouseholdHashes.CITIZEN, digits));
  }
}
