package vn.lensan.onboarding.proposal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;

/**
 * One attribute that shall have another value; both are kept encrypted, whatever they are.
 *
 * @param was the value that whoever proposed it saw: when it is another by then, it is outdated
 */
public record ProposedChange(
    String attribute, @Nullable PersonalText was, @Nullable PersonalText becomes) {

  public static ProposedChange of(
      String attribute, @Nullable String was, @Nullable String becomes) {
    return new ProposedChange(
        attribute, PersonalText.ofNullable(was), PersonalText.ofNullable(becomes));
  }

  public boolean isFrom(@Nullable String value) {
    return Objects.equals(was == null ? null : was.value(), value);
  }
}
