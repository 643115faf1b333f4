package vn.lensan.catalog.passport;

/** What became of a code that somebody asked for. */
public sealed interface PassportCheck {
  record Known(PassportSeen seen) implements PassportCheck {}

  /** The check character doesn't fit: it was mistyped. */
  record Mistyped(String code) implements PassportCheck {}

  record Unknown(String code) implements PassportCheck {}
}
