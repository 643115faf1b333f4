package vn.lensan.catalog.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Which of our contracts a marketplace is held against, and its version as it says itself. */
public final class ContractVersion {
  private static final Pattern VERSION = Pattern.compile("(?m)^ {2}version: (\\S+)");

  private ContractVersion() {}

  public static String of(String channel) {
    return channel.equals("shop-demo")
        ? "shop-demo.good.v1.schema.json"
        : "marketplace.openapi.yaml " + version("marketplace.openapi.yaml");
  }

  private static String version(String file) {
    try {
      String text =
          new ClassPathResource("contracts/partner/" + file)
              .getContentAsString(StandardCharsets.UTF_8);
      Matcher found = VERSION.matcher(text);
      return found.find() ? found.group(1) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
