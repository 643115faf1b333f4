package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.problem.Problem;

/**
 * Particulars that were checked and brought into one form: what the registry keeps. Every field
 * that is wrong is named at once.
 *
 * @param phone in the one form; {@code phoneAsWritten} is kept beside it
 * @param doubts codes of what disagrees but is no reason to refuse
 */
record Known(
    Particulars told,
    Placement placement,
    @Nullable String phone,
    @Nullable String citizenNumber,
    List<String> doubts) {
  private static final int LONGEST_NAME = 200;
  private static final int OLDEST = 120;
  private static final int YOUNGEST = 15;

  static Known of(Particulars told, OrgUnitService units, int thisYear) {
    Problem problem = Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "household.invalid");
    Head head = told.head();
    checkName(head.fullName(), problem);
    Optional<String> phone = given(head.phone()).flatMap(PhoneNumbers::normalised);
    Optional<String> number = given(head.citizenNumber()).flatMap(CitizenNumber::normalised);
    refuseIf(
        given(head.phone()).isPresent() && phone.isEmpty(),
        "/head/phone",
        "phone.invalid",
        problem);
    refuseIf(
        given(head.citizenNumber()).isPresent() && number.isEmpty(),
        "/head/citizenNumber",
        "citizenNumber.invalid",
        problem);
    refuseIf(
        given(head.phone()).isEmpty() && given(head.citizenNumber()).isEmpty(),
        "/head/phone",
        "contact.missing",
        problem);
    checkBirthYear(head.birthYear(), thisYear, problem);
    refuseIf(!units.knows(told.unit()), "/unit", "unit.unknown", problem);
    refuseIf(
        units.knows(told.unit()) && !units.isLeaf(told.unit()),
        "/unit",
        "unit.not-a-leaf",
        problem);
    told.crops().forEach(crop -> refuseIf(wrong(crop), "/crops", "crop.invalid", problem));
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
    Placement placement = units.place(told.unit());
    return new Known(
        told, placement, phone.orElse(null), number.orElse(null), doubts(head, number, placement));
  }

  private static List<String> doubts(Head head, Optional<String> number, Placement placement) {
    List<String> doubts = new ArrayList<>();
    number.ifPresent(
        digits -> doubts.addAll(CitizenNumber.doubts(digits, head.birthYear(), head.sex())));
    if (placement.undecided()) {
      doubts.add("unit.split");
    }
    return doubts;
  }

  private static void checkName(String name, Problem problem) {
    refuseIf(name.isBlank(), "/head/fullName", "name.missing", problem);
    boolean strange = name.chars().anyMatch(Known::isStrange);
    boolean unseen = name.codePoints().noneMatch(Character::isLetter);
    refuseIf(
        name.length() > LONGEST_NAME || strange || !name.isBlank() && unseen,
        "/head/fullName",
        "name.invalid",
        problem);
  }

  /** Also what turns the direction of writing: it would show another name than is kept. */
  private static boolean isStrange(int character) {
    return Character.isISOControl(character)
        || Character.getDirectionality(character)
            >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING;
  }

  private static void checkBirthYear(@Nullable Integer year, int thisYear, Problem problem) {
    refuseIf(
        year != null && (year < thisYear - OLDEST || year > thisYear - YOUNGEST),
        "/head/birthYear",
        "birthYear.impossible",
        problem);
  }

  private static boolean wrong(Crop crop) {
    boolean negative =
        crop.areaM2() != null && crop.areaM2() < 0
            || crop.annualKg() != null && crop.annualKg() < 0
            || crop.expectedKg() != null && crop.expectedKg() < 0;
    Crop.Harvest harvest = crop.harvest();
    return negative
        || harvest != null && !(isMonth(harvest.fromMonth()) && isMonth(harvest.toMonth()));
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
  }

  private static void refuseIf(boolean wrong, String pointer, String code, Problem problem) {
    if (wrong) {
      problem.error(pointer, code);
    }
  }
}
