package vn.lensan.onboarding.household;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a household is found by, in one unit: "in 24, with the word hoa". Such keys of all
 * units on a household's path lie in one array, as 64 bits of a hash each, so that one index gives
 * the households of any unit with any one thing in their order; two arrays in one index no MongoDB
 * takes. A hash only leads to a document: scope is checked on the document itself.
 */
record SearchKey(Kind kind, String value) {
  static final SearchKey ANY = new SearchKey(Kind.ANY, "");

  /** In the order of how few households share one, as a rule: the first leads. */
  enum Kind {
    PHONE,
    HEAD,
    OTHERS,
    WORD,
    COOPERATIVE,
    VILLAGE,
    CROP,
    COMMON_WORD,
    STATUS,
    ANY,
    SLICE
  }

  static SearchKey word(String folded) {
    return new SearchKey(CommonWords.isCommon(folded) ? Kind.COMMON_WORD : Kind.WORD, folded);
  }

  /**
   * The word of a name that the order begins with, with none to two others of it in whatever order,
   * in one cell of the list.
   */
  static SearchKey head(String folded, Collection<String> others, SearchCut cut, int cell) {
    return new SearchKey(Kind.HEAD, folded + '|' + joined(others) + '|' + cut.named(cell));
  }

  /** One to three words of one name that don't begin the order, in one part of the list. */
  static SearchKey others(Collection<String> folded, SearchCut cut, int part) {
    return new SearchKey(Kind.OTHERS, joined(folded) + '|' + cut.named(part));
  }

  private static String joined(Collection<String> folded) {
    return folded.stream().sorted().collect(Collectors.joining(" "));
  }

  boolean isWord() {
    return kind == Kind.WORD || kind == Kind.COMMON_WORD;
  }

  /** What very many may have: in a wide unit each part of the list has a key of its own for it. */
  boolean isByPart() {
    return kind == Kind.VILLAGE || kind == Kind.CROP || kind == Kind.STATUS;
  }

  /** The same, in one part of the list. */
  SearchKey in(SearchCut cut, int part) {
    return new SearchKey(kind, value + '|' + cut.named(part));
  }

  /** A slice of the list itself. */
  static SearchKey slice(SearchCut cut, int slice) {
    return new SearchKey(Kind.SLICE, cut.named(slice));
  }

  /**
   * @param state households that are only aliases lie apart: who looks for households never meets
   *     them
   */
  long in(String unit, @Nullable HouseholdStatus state) {
    String apart = state == HouseholdStatus.MERGED ? "/merged" : "";
    byte[] hash =
        sha256().digest((unit + apart + '|' + letter() + value).getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong();
  }

  /** What counts as common may change, and then needs no new keys. */
  private char letter() {
    return switch (kind) {
      case PHONE -> 'p';
      case HEAD -> 'h';
      case OTHERS -> 'g';
      case WORD, COMMON_WORD -> 'w';
      case COOPERATIVE -> 'c';
      case VILLAGE -> 'v';
      case CROP -> 'k';
      case STATUS -> 's';
      case ANY -> 'a';
      case SLICE -> 'l';
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
