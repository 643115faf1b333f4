package vn.lensan.onboarding.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;

/** Somebody of the household beside its head: name and phone encrypted, found by nobody. */
record Member(
    String memberId,
    PersonalText fullName,
    @Nullable PersonalText phone,
    @Nullable Integer birthYear,
    @Nullable String sex,
    List<MemberRole> roles) {

  /** What somebody is in a household. */
  public enum Role {
    HEAD,
    SELLER_CONTACT,
    DECISION_MAKER
  }

  /** A role that somebody has from a day on, to another day or until now. */
  public record MemberRole(Role role, LocalDate from, @Nullable LocalDate to) {

    boolean overlaps(MemberRole other) {
      return role == other.role
          && (to == null || !other.from.isAfter(to))
          && (other.to == null || !from.isAfter(other.to));
    }
  }
}
