package vn.lensan.onboarding.intake.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/**
 * An encoding as a sender may name it.
 *
 * @param form of a text's bytes; null leaves it to the bytes
 */
public record TextEncoding(String name, @Nullable TextForm form, Letters letters) {
  private static final List<TextEncoding> ALL =
      List.of(
          new TextEncoding("UTF-8", TextForm.UTF_8, Letters.UNICODE),
          new TextEncoding("UTF-16LE", TextForm.UTF_16LE, Letters.UNICODE),
          new TextEncoding("UTF-16BE", TextForm.UTF_16BE, Letters.UNICODE),
          new TextEncoding("WINDOWS-1258", null, Letters.WINDOWS_1258),
          new TextEncoding("TCVN3", null, Letters.TCVN3),
          new TextEncoding("VNI", null, Letters.VNI),
          new TextEncoding("VISCII", null, Letters.VISCII));

  /** The one of this name, or a refusal that names them all. */
  public static TextEncoding named(String name) {
    return ALL.stream()
        .filter(encoding -> encoding.name.equals(name.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid("import.encoding-unknown")
                    .with(
                        "encodings",
                        String.join(", ", ALL.stream().map(TextEncoding::name).toList())));
  }

  /** How an encoding is told: by its letters, or, where those are Unicode's, by its bytes. */
  public static String told(@Nullable TextForm form, Letters letters) {
    Stream<TextEncoding> fitting = ALL.stream().filter(one -> one.letters == letters);
    Optional<TextEncoding> found =
        letters == Letters.UNICODE
            ? fitting.filter(one -> one.form == form).findFirst()
            : fitting.findFirst();
    return found.map(TextEncoding::name).orElse(letters.title());
  }
}
