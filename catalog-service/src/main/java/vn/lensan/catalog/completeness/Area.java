package vn.lensan.catalog.completeness;

/** What a quality grade is made of. */
public enum Area {
  BASICS,
  PHOTOS,
  STORY,
  EVIDENCE,
  OFFER
}
