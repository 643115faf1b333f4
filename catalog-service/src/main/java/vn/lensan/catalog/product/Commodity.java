package vn.lensan.catalog.product;

import java.util.Optional;

/**
 * What a product is made of or grown as, so that harvests and shelves can be added up.
 *
 * @param code stays for ever; {@link #OTHER} for what the list does not know
 * @param name as the list writes it; of OTHER the product's own words
 */
public record Commodity(String code, String name, Kind kind) {
  public static final String OTHER = "OTHER";
  private static final Commodities LIST = Commodities.load();

  /** Only what is grown, raised or caught has a harvest. */
  public enum Kind {
    FARM,
    PROCESSED,
    CRAFT,
    ORNAMENTAL,
    SERVICE,
    OTHER;

    public boolean hasHarvest() {
      return this == FARM || this == ORNAMENTAL;
    }
  }

  /**
   * The commodity that words are about ("Vải thiều sớm" is "Vải thiều"); never empty: what is not
   * in the list is OTHER under its own name.
   */
  public static Commodity of(String words) {
    return LIST.in(words)
        .filter(known -> !known.code().equals(OTHER))
        .orElseGet(() -> new Commodity(OTHER, words.strip(), Kind.OTHER));
  }

  /** What a product's name tells by itself; empty where it tells nothing. */
  static Optional<Commodity> toldBy(String name) {
    return LIST.in(name).filter(known -> !known.code().equals(OTHER));
  }

  /** The list in force. */
  public static Commodities list() {
    return LIST;
  }
}
