package vn.lensan.onboarding.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.problem.Problem;

/** A member of a household as it is told; checked before it is kept. */
public record MemberTold(
    String fullName,
    @Nullable String phone,
    @Nullable Integer birthYear,
    @Nullable String sex,
    List<HouseholdMembers.Held> roles) {
  private static final int OLDEST = 120;

  static MemberTold of(Member member) {
    PersonalText phone = member.phone();
    return new MemberTold(
        member.fullName().value(),
        phone == null ? null : phone.value(),
        member.birthYear(),
        member.sex(),
        member.roles());
  }

  /** Every field that is wrong is named at once. */
  Member checked(String id, LocalDate today) {
    Problem wrong = Problem.invalid("member.invalid");
    boolean control = fullName.chars().anyMatch(Character::isISOControl);
    refuseIf(fullName.isBlank(), "/fullName", "name.missing", wrong);
    refuseIf(control, "/fullName", "name.invalid", wrong);
    String number = phone == null || phone.isBlank() ? null : phone;
    String normal = number == null ? null : PhoneNumbers.normalised(number).orElse(null);
    refuseIf(number != null && normal == null, "/phone", "phone.invalid", wrong);
    refuseIf(
        birthYear != null && (birthYear < today.getYear() - OLDEST || birthYear > today.getYear()),
        "/birthYear",
        "birthYear.impossible",
        wrong);
    checkRoles(today, wrong);
    if (!wrong.errors().isEmpty()) {
      throw wrong;
    }
    return new Member(
        id,
        new PersonalText(fullName.strip()),
        PersonalText.ofNullable(normal),
        birthYear,
        sex,
        List.copyOf(roles));
  }

  private void checkRoles(LocalDate today, Problem wrong) {
    for (int index = 0; index < roles.size(); index++) {
      HouseholdMembers.Held held = roles.get(index);
      String at = "/roles/" + index;
      refuseIf(held.from().isAfter(today), at + "/from", "day-in-future", wrong);
      refuseIf(held.endsBeforeItBegins(), at + "/to", "role.order", wrong);
      refuseIf(held.isHead() && held.to() == null, at + "/role", "role.head", wrong);
      refuseIf(roles.subList(0, index).stream().anyMatch(held::overlaps), at, "role.twice", wrong);
    }
  }

  private static void refuseIf(boolean wrong, String pointer, String code, Problem problem) {
    if (wrong) {
      problem.error(pointer, code);
    }
  }
}
