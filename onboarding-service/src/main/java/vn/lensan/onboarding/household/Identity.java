package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.proposal.ProposedChange;
import vn.lensan.platform.personal.PersonalText;

/** Who the head of a household is: what two people must agree on once the household is verified. */
record Identity(
    String fullName,
    @Nullable PersonalText citizenNumber,
    @Nullable String citizenHash,
    @Nullable Integer birthYear,
    @Nullable String sex) {
  static final String NAME = "head.fullName";
  static final String NUMBER = "head.citizenNumber";
  static final String BIRTH_YEAR = "head.birthYear";
  static final String SEX = "head.sex";
  private static final List<String> ALL = List.of(NAME, NUMBER, BIRTH_YEAR, SEX);

  static Identity of(Profile profile) {
    return new Identity(
        profile.fullName(),
        profile.citizenNumber(),
        profile.citizenHash(),
        profile.birthYear(),
        profile.sex());
  }

  List<ProposedChange> changesTo(Identity other) {
    List<ProposedChange> changes = new ArrayList<>();
    for (String attribute : ALL) {
      if (!Objects.equals(text(attribute), other.text(attribute))) {
        changes.add(ProposedChange.of(attribute, text(attribute), other.text(attribute)));
      }
    }
    return changes;
  }

  /** Whether a proposal that starts from this value still fits. */
  boolean has(ProposedChange change) {
    return change.isFrom(text(change.attribute()));
  }

  /**
   * @param hash the keyed hash of a citizen number
   */
  Identity after(List<ProposedChange> changes, UnaryOperator<String> hash) {
    Identity changed = this;
    for (ProposedChange change : changes) {
      changed = changed.after(change, hash);
    }
    return changed;
  }

  private Identity after(ProposedChange change, UnaryOperator<String> hash) {
    PersonalText is = change.becomes();
    String text = is == null ? null : is.value();
    return switch (change.attribute()) {
      case NAME ->
          new Identity(Objects.requireNonNull(text), citizenNumber, citizenHash, birthYear, sex);
      case NUMBER ->
          new Identity(fullName, is, text == null ? null : hash.apply(text), birthYear, sex);
      case BIRTH_YEAR ->
          new Identity(
              fullName,
              citizenNumber,
              citizenHash,
              text == null ? null : Integer.valueOf(text),
              sex);
      default -> new Identity(fullName, citizenNumber, citizenHash, birthYear, text);
    };
  }

  private @Nullable String text(String attribute) {
    return switch (attribute) {
      case NAME -> fullName;
      case NUMBER -> citizenNumber == null ? null : citizenNumber.value();
      case BIRTH_YEAR -> birthYear == null ? null : birthYear.toString();
      default -> sex;
    };
  }
}
