package vn.lensan.catalog.channel;

import java.util.Locale;
import java.util.regex.Pattern;

/** A marketplace's name, such as POSTMART; written in any case by those who call. */
public record ChannelId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,30}");

  public ChannelId {
    if (!FORM.matcher(value).matches()) {
      throw ChannelNotFound.named(value);
    }
  }

  public static ChannelId parse(String text) {
    return new ChannelId(text.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As it stands in addresses and settings. */
  public String lowerCase() {
    return value.toLowerCase(Locale.ROOT);
  }

  /** The name of its settings, where an underscore can't stand. */
  public String settingsName() {
    return lowerCase().replace('_', '-');
  }

  @Override
  public String toString() {
    return value;
  }
}
