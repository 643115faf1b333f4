package vn.lensan.sandbox.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How long a marketplace takes to look at something, and what it does not let pass. */
@ConfigurationProperties("lensan.sandbox.review")
public record ReviewSettings(Duration delay, List<ForbiddenWord> forbiddenWords) {

  public record ForbiddenWord(String word, LocalDate from, @Nullable LocalDate until) {

    boolean appliesOn(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
  }
}
