package vn.lensan.catalog.channel;

/** A part of an item's content that can be told by itself. */
public enum ContentPart {
  /** Name, description, unit of measure, place of origin. */
  WORDS,
  PRICE,
  STOCK,
  PICTURES,
  BADGE
}
