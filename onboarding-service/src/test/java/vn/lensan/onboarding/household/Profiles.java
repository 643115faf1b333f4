package vn.lensan.onboarding.household;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.unit.UnitId;

/** Invented particulars, each value unlike any other of the same run. */
final class Profiles {
  private static final UnitId UNIT = UnitId.parse("2025-07-01:07582");
  private final Random random;
  private int next;

  Profiles(Random random) {
    this.random = random;
  }

  Profile any() {
    Profile full = of(mark(), mark(), mark(), mark(), mark(), mark());
    Profile bare = of(full.fullName(), null, null, null, null, null);
    Profile some = bare;
    for (FieldGroup group : FieldGroup.values()) {
      some = random.nextInt(3) == 0 ? some : some.taking(group, full);
    }
    return some;
  }

  static Profile named(String name) {
    return of(name, null, null, null, null, null);
  }

  /** With another value in one group; sometimes none. */
  Profile edited(Profile before, FieldGroup group) {
    boolean none = group != FieldGroup.PERSON && random.nextInt(5) == 0;
    @Nullable String mark = none ? null : mark();
    return before.taking(
        group, of(none ? before.fullName() : mark(), mark, mark, mark, mark, mark));
  }

  private String mark() {
    next++;
    return "v" + next;
  }

  private static Profile of(
      String name,
      @Nullable String phone,
      @Nullable String citizen,
      @Nullable String village,
      @Nullable String cooperative,
      @Nullable String crop) {
    return new Profile(
        HouseholdKind.HOUSEHOLD,
        name,
        List.of(name),
        PersonalText.ofNullable(phone),
        PersonalText.ofNullable(phone),
        phone,
        PersonalText.ofNullable(citizen),
        citizen,
        null,
        null,
        UNIT,
        UNIT,
        false,
        List.of(UNIT.toString()),
        List.of(UNIT.toString()),
        village,
        null,
        null,
        cooperative,
        null,
        crop == null ? List.of() : List.of(new Crop(crop, null, null, null)),
        name + '@' + UNIT,
        null);
  }
}
