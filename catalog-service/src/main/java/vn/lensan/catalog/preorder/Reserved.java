package vn.lensan.catalog.preorder;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What of one household's harvest of one commodity is asked for, and by which requests: one
 * document, in which all who match at once meet.
 *
 * @param revision counts its writes; 0 while it is not written
 */
@Document(Reserved.COLLECTION)
record Reserved(@Id String id, long revision, List<Part> parts) {
  static final String COLLECTION = "reservations";

  /** Asked for by one request, for its days. */
  record Part(String preorder, long kilograms, LocalDate from, LocalDate to) {

    static Part of(String preorder, PreorderRequest request, long kilograms) {
      return new Part(preorder, kilograms, request.from(), request.to());
    }

    boolean touches(PreorderRequest request) {
      return !from.isAfter(request.to()) && !to.isBefore(request.from());
    }
  }

  static String id(String householdId, String key) {
    return householdId + ' ' + key;
  }

  /** By others, in kilograms. */
  long besides(PreorderView by) {
    return parts.stream()
        .filter(part -> !part.preorder().equals(by.id()) && part.touches(by.request()))
        .mapToLong(Part::kilograms)
        .sum();
  }

  boolean holds(Part part) {
    return parts.contains(part);
  }

  Reserved with(Part part, LocalDate today) {
    return next(Stream.concat(others(part.preorder()), Stream.of(part)), today);
  }

  Reserved without(String preorder, LocalDate today) {
    return next(others(preorder), today);
  }

  private Stream<Part> others(String preorder) {
    return parts.stream().filter(Predicate.not(part -> part.preorder().equals(preorder)));
  }

  /** What is over takes nothing from anybody. */
  private Reserved next(Stream<Part> all, LocalDate today) {
    return new Reserved(id, revision + 1, all.filter(part -> !part.to().isBefore(today)).toList());
  }
}
