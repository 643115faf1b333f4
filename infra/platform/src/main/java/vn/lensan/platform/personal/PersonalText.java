package vn.lensan.platform.personal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Personal text: encrypted in the store, masked when printed, and never written as JSON, so that it
 * can reach neither an event nor an answer by mistake. Who may see it takes {@link #value()} on
 * purpose.
 */
@JsonSerialize(using = PersonalText.Refusal.class)
public record PersonalText(String value) {
  private static final int SHOWN = 3;

  public static @Nullable PersonalText ofNullable(@Nullable String value) {
    return value == null ? null : new PersonalText(value);
  }

  /** All but the last three characters hidden. */
  public String masked() {
    int hidden = Math.max(0, value.length() - SHOWN);
    return "*".repeat(hidden)
        + (value.length() > SHOWN ? value.substring(hidden) : "*".repeat(value.length()));
  }

  @Override
  public String toString() {
    return "***";
  }

  static final class Refusal extends ValueSerializer<PersonalText> {
    @Override
    public void serialize(
        PersonalText value, JsonGenerator generator, SerializationContext context) {
      throw new IllegalStateException("personal text is never written as JSON");
    }
  }
}
