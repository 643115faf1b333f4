package vn.lensan.catalog.channel.external.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import vn.lensan.catalog.channel.ChannelId;

/** Each partner's codes of refusals in ours, as data. */
public final class PartnerCodes {
  private static final String LIST = "catalog/channel-codes.csv";

  private PartnerCodes() {}

  public static Map<String, String> of(ChannelId channel) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .filter(cells -> cells[0].equals(channel.value()))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[1], cells -> cells[2]));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
