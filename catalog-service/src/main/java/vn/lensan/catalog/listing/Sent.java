package vn.lensan.catalog.listing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ContentPart;
import vn.lensan.catalog.channel.ItemContent;

/**
 * What a channel has taken of us last, part by part: only what differs is sent again. What its shop
 * shows is said in the same words, to be compared.
 *
 * @param at when it took it
 */
record Sent(
    String words,
    String price,
    long stock,
    List<String> pictures,
    @Nullable String badge,
    @Nullable Instant at) {

  /**
   * @param content as the channel shows it
   */
  static Sent of(ItemContent content) {
    return new Sent(
        digest(
            content.name(),
            content.description(),
            content.unitOfMeasure(),
            content.placeOfOrigin()),
        content.price().amount() + " " + content.price().currency(),
        content.quantity(),
        content.pictureIds(),
        content.badge() == null ? null : content.badge().toString(),
        null);
  }

  Sent at(Instant when) {
    return new Sent(words, price, stock, pictures, badge, when);
  }

  /** This part as that one says it. */
  Sent with(ContentPart part, Sent other) {
    return switch (part) {
      case WORDS -> new Sent(other.words, price, stock, pictures, badge, at);
      case PRICE -> new Sent(words, other.price, stock, pictures, badge, at);
      case STOCK -> new Sent(words, price, other.stock, pictures, badge, at);
      case PICTURES -> new Sent(words, price, stock, other.pictures, badge, at);
      case BADGE -> new Sent(words, price, stock, pictures, other.badge, at);
    };
  }

  /** In whole VND. */
  long amount() {
    return Long.parseLong(price.substring(0, price.indexOf(' ')));
  }

  String text(ContentPart part) {
    return switch (part) {
      case WORDS -> words;
      case PRICE -> price;
      case STOCK -> Long.toString(stock);
      case PICTURES -> String.join(" ", pictures);
      case BADGE -> Objects.requireNonNullElse(badge, "");
    };
  }

  /** Everything, when nothing is known of what was sent before. */
  Set<ContentPart> changedSince(@Nullable Sent before) {
    if (before == null) {
      return EnumSet.allOf(ContentPart.class);
    }
    Set<ContentPart> changed = EnumSet.noneOf(ContentPart.class);
    note(ContentPart.WORDS, !words.equals(before.words), changed);
    note(ContentPart.PRICE, !price.equals(before.price), changed);
    note(ContentPart.STOCK, stock != before.stock, changed);
    note(ContentPart.PICTURES, !pictures.equals(before.pictures), changed);
    note(ContentPart.BADGE, !Objects.equals(badge, before.badge), changed);
    return changed;
  }

  private static void note(ContentPart part, boolean differs, Set<ContentPart> changed) {
    if (differs) {
      changed.add(part);
    }
  }

  private static String digest(@Nullable String... texts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        // A length before each, so that no two texts read as one another's neighbours.
        byte[] bytes = Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
