package vn.lensan.platform.webhook;

import java.util.List;
import java.util.function.Supplier;

/** Keys as they are live now, parsed when they change and not for every message. */
final class ParsedKeys implements Supplier<List<WebhookKey>> {
  private final Supplier<List<String>> texts;
  private volatile Parsed last = new Parsed(List.of(), List.of());

  ParsedKeys(Supplier<List<String>> texts) {
    this.texts = texts;
  }

  @Override
  public List<WebhookKey> get() {
    List<String> live = texts.get();
    Parsed known = last;
    if (!known.texts().equals(live)) {
      known = Parsed.of(live);
      last = known;
    }
    return known.keys();
  }

  static List<WebhookKey> parsed(List<String> texts) {
    return texts.stream().filter(key -> !key.isBlank()).map(WebhookKey::parse).toList();
  }

  private record Parsed(List<String> texts, List<WebhookKey> keys) {
    static Parsed of(List<String> texts) {
      return new Parsed(List.copyOf(texts), parsed(texts));
    }
  }
}
