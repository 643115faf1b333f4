package vn.lensan.platform.webhook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A message as it came over the wire: what is signed is exactly these bytes.
 *
 * @param headers all values of a header by its name, which is in lower case
 */
public record ReceivedWebhook(Function<String, List<String>> headers, byte[] body) {

  /** A header that is there twice could be read in two ways, so it counts as none. */
  public Optional<String> header(String name) {
    List<String> values = headers.apply(name);
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }
}
