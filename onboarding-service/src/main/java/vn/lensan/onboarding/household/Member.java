package vn.lensan.onboarding.household;

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
    List<HouseholdMembers.Held> roles) {}
