package vn.lensan.onboarding.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdMembers;
import vn.lensan.onboarding.household.MemberTold;

/** A member as it is told; shapes and limits of the API. */
record MemberRequest(
    @Pattern(regexp = HouseholdRequest.ID) @Nullable String id,
    @NotBlank @Size(max = 200) String fullName,
    @Size(max = 30) @Nullable String phone,
    @Nullable Integer birthYear,
    @Pattern(regexp = "[FM]") @Nullable String sex,
    @Size(max = 20) @Valid @Nullable List<@NotNull RoleRequest> roles) {

  record RoleRequest(
      @NotNull HouseholdMembers.Role role, @NotNull LocalDate from, @Nullable LocalDate to) {}

  static MemberRequest of(MemberTold told) {
    return new MemberRequest(
        null,
        told.fullName(),
        told.phone(),
        told.birthYear(),
        told.sex(),
        told.roles().stream()
            .map(held -> new RoleRequest(held.role(), held.from(), held.to()))
            .toList());
  }

  MemberTold told() {
    List<RoleRequest> held = roles == null ? List.of() : roles;
    return new MemberTold(
        fullName,
        phone,
        birthYear,
        sex,
        held.stream()
            .map(one -> new HouseholdMembers.Held(one.role(), one.from(), one.to()))
            .toList());
  }
}
