package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.onboarding.household.HouseholdMembers.Held;
import vn.lensan.onboarding.household.HouseholdMembers.Role;
import vn.lensan.platform.problem.Problem;

class MemberToldTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Held held(Role role, int from, @Nullable Integer to) {
    return new Held(role, LocalDate.of(from, 1, 1), to == null ? null : LocalDate.of(to, 1, 1));
  }

  private static MemberTold told(Held... roles) {
    return new MemberTold("Người Thử", "0912345678", 1990, "F", List.of(roles));
  }

  private static void refused(MemberTold told, String pointer, String code) {
    assertThatThrownBy(() -> told.checked("m1", TODAY))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.errors())
                    .anySatisfy(
                        error -> {
                          assertThat(error.pointer()).isEqualTo(pointer);
                          assertThat(error.code()).isEqualTo(code);
                        }));
  }

  @Test
  void keepsWhoHasARoleAgainAfterItEnded() {
    MemberTold told =
        told(
            held(Role.SELLER_CONTACT, 2020, 2022),
            held(Role.DECISION_MAKER, 2021, null),
            held(Role.SELLER_CONTACT, 2024, null),
            held(Role.HEAD, 2010, 2020));
    Member member = told.checked("m1", TODAY);
    assertThat(member.roles()).hasSize(4);
    assertThat(MemberTold.of(member).checked("m1", TODAY)).isEqualTo(member);
  }

  @Test
  void refusesRolesThatCanNotBe() {
    refused(told(held(Role.SELLER_CONTACT, 2027, null)), "/roles/0/from", "day-in-future");
    refused(told(held(Role.SELLER_CONTACT, 2022, 2020)), "/roles/0/to", "role.order");
    refused(told(held(Role.HEAD, 2020, null)), "/roles/0/role", "role.head");
    refused(
        told(held(Role.SELLER_CONTACT, 2020, null), held(Role.SELLER_CONTACT, 2022, 2023)),
        "/roles/1",
        "role.twice");
  }

  @ParameterizedTest
  @CsvSource({"1850, birthYear", "2027, birthYear"})
  void refusesABirthYearThatCanNotBe(int year, String field) {
    refused(
        new MemberTold("Người Thử", null, year, null, List.of()),
        "/" + field,
        "birthYear.impossible");
  }

  @Test
  void refusesNamesAndPhonesThatAreNone() {
    refused(new MemberTold(" ", null, null, null, List.of()), "/fullName", "name.missing");
    refused(new MemberTold("a\u0000b", null, null, null, List.of()), "/fullName", "name.invalid");
    refused(new MemberTold("A", "12", null, null, List.of()), "/phone", "phone.invalid");
  }
}
