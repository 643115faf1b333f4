package vn.lensan.onboarding.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.duplicate.DuplicateService.Compared;
import vn.lensan.onboarding.duplicate.MergeView;
import vn.lensan.onboarding.duplicate.PairState;
import vn.lensan.onboarding.duplicate.PairView;
import vn.lensan.onboarding.duplicate.Reason;
import vn.lensan.onboarding.household.FieldGroup;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.onboarding.household.HouseholdView;

/**
 * Two households side by side.
 *
 * @param suggested the one to keep unless somebody says otherwise: the verified one, else the older
 */
public record Comparison(
    PairView pair,
    List<HouseholdView> sides,
    List<Group> groups,
    String suggested,
    @Nullable MergeView merge) {

  /**
   * A group of fields that a merge takes from one of the two.
   *
   * @param same known to be the same, though only its mask is shown
   */
  public record Group(FieldGroup name, List<Line> lines, boolean same, String suggested) {
    boolean isBlank() {
      return lines.stream().flatMap(line -> line.values().stream()).allMatch(Value::isEmpty);
    }
  }

  /** One field; the values in the order of the sides. */
  public record Line(String field, List<Value> values) {}

  /**
   * @param key of the word in the bundle; null where the text is shown as it is
   */
  public record Value(@Nullable String key, @Nullable String text) {
    static Value word(String key) {
      return new Value(key, null);
    }

    static Value text(@Nullable Object text) {
      return text == null ? word("empty") : new Value(null, text.toString());
    }

    boolean isEmpty() {
      return "empty".equals(key);
    }
  }

  static Comparison of(Compared compared, @Nullable MergeView merge) {
    List<HouseholdView> sides = compared.sides();
    String keep = keep(compared);
    List<Group> groups =
        Stream.of(FieldGroup.values())
            .map(name -> group(name, compared, keep))
            .filter(group -> !group.isBlank())
            .toList();
    return new Comparison(compared.pair(), sides, groups, keep, merge);
  }

  public boolean isOpen() {
    return pair.state() != PairState.MERGED;
  }

  private static String keep(Compared compared) {
    Optional<HouseholdView> verified =
        compared.sides().stream()
            .filter(side -> side.state().status() == HouseholdStatus.VERIFIED)
            .findFirst();
    return verified
        .or(() -> compared.sides().stream().min(Sides.OLDEST))
        .map(HouseholdView::id)
        .orElse(compared.pair().first());
  }

  private static Group group(FieldGroup name, Compared compared, String keep) {
    List<Line> lines =
        Sides.fields(name).entrySet().stream()
            .map(
                field ->
                    new Line(
                        field.getKey(), compared.sides().stream().map(field.getValue()).toList()))
            .toList();
    return new Group(
        name, lines, same(name, lines, compared.pair()), suggested(lines, compared, keep));
  }

  private static boolean same(FieldGroup name, List<Line> lines, PairView pair) {
    return switch (name) {
      case CONTACT -> pair.reasons().contains(Reason.SAME_PHONE);
      case IDENTITY -> pair.reasons().contains(Reason.SAME_CITIZEN_NUMBER);
      case PERSON, PLACE, COOPERATIVE, CROPS ->
          lines.stream().allMatch(line -> line.values().stream().distinct().count() <= 1);
    };
  }

  /** The kept one's values, unless it has none. */
  private static String suggested(List<Line> lines, Compared compared, String keep) {
    List<String> ids = compared.sides().stream().map(HouseholdView::id).toList();
    int kept = Math.max(0, ids.indexOf(keep));
    boolean nothing = lines.stream().allMatch(line -> line.values().get(kept).isEmpty());
    return nothing && ids.size() > 1 ? ids.get(1 - kept) : keep;
  }
}
