package vn.lensan.onboarding.household;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lensan.platform.text.Folded;

/**
 * A person who is to be forgotten, and by which values traces are known.
 *
 * @param names folded, the earlier ones too
 */
public record Forgotten(
    String householdId,
    Set<String> names,
    Set<String> phones,
    Set<String> citizenNumbers,
    List<String> photoIds) {

  static Forgotten of(
      String householdId, Stream<String> names, Stream<String> numbers, List<String> photoIds) {
    List<String> told = numbers.toList();
    return new Forgotten(
        householdId,
        names.map(Folded::of).filter(name -> !name.isBlank()).collect(Collectors.toSet()),
        normalised(told.stream().map(PhoneNumbers::normalised)),
        normalised(told.stream().map(CitizenNumber::normalised)),
        photoIds);
  }

  private static Set<String> normalised(Stream<Optional<String>> found) {
    return found.flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** Whether a cell of a list is about the person. Somebody of the same name is, too: better so. */
  public boolean isNamedBy(String cell) {
    if (cell.isBlank()) {
      return false;
    }
    return names.contains(Folded.of(cell))
        || PhoneNumbers.normalised(cell).filter(phones::contains).isPresent()
        || CitizenNumber.normalised(cell).filter(citizenNumbers::contains).isPresent();
  }
}
