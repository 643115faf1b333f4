package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.platform.text.Folded;

/**
 * What the registry's index holds of a household, as the field {@code search} of its document:
 * where it stands in a sorted list, and the keys it is found by. Made anew from the household with
 * each write, so an erased one keeps no trace of its name there.
 */
final class SearchKeys {
  static final String FIELD = "search";
  static final String ORDER = FIELD + ".order";
  static final String KEYS = FIELD + ".keys";
  static final String VERSION = FIELD + ".v";

  /** To be raised when keys are made in another way; older ones are then made anew at the start. */
  static final int CURRENT = 5;

  /** A person has two to five; a cooperative's longer name is grouped by its first words. */
  private static final int MOST_GROUPED = 8;

  private static final int TIE_BYTES = 6;

  /**
   * Below all that a name's key holds, so that a name comes before the same one with more words.
   */
  static final char END = ' ';

  private SearchKeys() {}

  static Document of(Household household) {
    return new Document("v", CURRENT)
        .append("order", order(household))
        .append("keys", keys(household));
  }

  /** Its place in a list; no two households have the same. */
  static String order(Household household) {
    Profile profile = household.profile();
    String name =
        Cooperatives.isOne(profile.kind())
            ? VietnameseOrder.ofName(profile.fullName())
            : VietnameseOrder.ofPerson(profile.fullName());
    return name + END + tie(household.id());
  }

  /** 48 bits: two of the same name don't share them in practice. */
  private static String tie(String id) {
    byte[] digest = DerivedId.digest("search-order", id);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TIE_BYTES));
  }

  private static List<Long> keys(Household household) {
    Profile profile = household.profile();
    List<String> words = words(profile.fullName());
    List<SearchKey> single = single(household, words);
    String order = order(household);
    Set<Long> all = new LinkedHashSet<>();
    for (String unit : profile.within()) {
      SearchBreadth breadth = SearchBreadth.of(unit, isLeaf(unit, profile));
      breadth.cuts().forEach(cut -> all.add(cut.keyOf(order).in(unit, household.status())));
      int part = breadth.parts().sliceOf(order);
      single.forEach(key -> all.add(breadth.kept(key, part).in(unit, household.status())));
      if (breadth != SearchBreadth.COMMUNE) {
        grouped(head(profile), words, breadth, order)
            .forEach(key -> all.add(key.in(unit, household.status())));
      }
    }
    return List.copyOf(all);
  }

  /** The word that its place in the order begins with. */
  private static String head(Profile profile) {
    String[] words = Folded.of(profile.fullName()).split(" ");
    return Cooperatives.isOne(profile.kind()) ? words[0] : words[words.length - 1];
  }

  private static boolean isLeaf(String unit, Profile profile) {
    return unit.equals(profile.unit().toString()) || unit.equals(profile.givenUnit().toString());
  }

  private static List<SearchKey> single(Household household, List<String> words) {
    Profile profile = household.profile();
    List<SearchKey> keys = new ArrayList<>();
    keys.add(SearchKey.ANY);
    words.forEach(word -> keys.add(SearchKey.word(word)));
    keys.add(new SearchKey(SearchKey.Kind.STATUS, household.status().name()));
    addIfKnown(keys, SearchKey.Kind.PHONE, profile.phoneHash());
    addIfKnown(keys, SearchKey.Kind.VILLAGE, folded(profile.village()));
    addIfKnown(keys, SearchKey.Kind.COOPERATIVE, profile.cooperativeId());
    profile
        .commodities()
        .forEach(commodity -> addIfKnown(keys, SearchKey.Kind.CROP, folded(commodity)));
    return keys;
  }

  private static void addIfKnown(
      List<SearchKey> keys, SearchKey.Kind kind, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      keys.add(new SearchKey(kind, value));
    }
  }

  static @Nullable String folded(@Nullable String text) {
    return text == null ? null : Folded.of(text);
  }

  static List<String> words(String text) {
    return Stream.of(Folded.of(text).split(" "))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** All ones, twos and threes, in whatever order they are asked for. */
  private static List<SearchKey> grouped(
      String head, List<String> words, SearchBreadth breadth, String order) {
    if (words.isEmpty()) {
      return List.of();
    }
    int part = breadth.parts().sliceOf(order);
    int cell = breadth.cells().sliceOf(order);
    List<String> all = words.stream().filter(word -> !word.equals(head)).toList();
    List<SearchKey> keys = new ArrayList<>();
    keys.add(SearchKey.head(head, List.of(), breadth.cells(), cell));
    for (List<String> group : groups(all.subList(0, Math.min(all.size(), MOST_GROUPED)))) {
      keys.add(SearchKey.others(group, breadth.parts(), part));
      if (group.size() < SearchWays.MOST_WORDS) {
        keys.add(SearchKey.head(head, group, breadth.cells(), cell));
      }
    }
    all.stream()
        .skip(MOST_GROUPED)
        .forEach(word -> keys.add(SearchKey.others(List.of(word), breadth.parts(), part)));
    return keys;
  }

  /** With one, two and three of them. */
  private static List<List<String>> groups(List<String> words) {
    List<List<String>> groups = new ArrayList<>();
    for (int one = 0; one < words.size(); one++) {
      groups.add(List.of(words.get(one)));
      for (int two = one + 1; two < words.size(); two++) {
        groups.add(List.of(words.get(one), words.get(two)));
        for (int three = two + 1; three < words.size(); three++) {
          groups.add(List.of(words.get(one), words.get(two), words.get(three)));
        }
      }
    }
    return groups;
  }
}
