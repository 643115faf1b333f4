package vn.lensan.catalog.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The terms of all marketplaces, as dated data. */
@Component
class TermsTable {
  private static final String LIST = "catalog/channel-terms.csv";
  private final List<ChannelTerms> all;

  TermsTable() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
      all =
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(ChannelTerms::of)
              .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Optional<ChannelTerms> of(String channel, LocalDate day) {
    return all.stream().filter(terms -> terms.isOf(channel, day)).findFirst();
  }
}
