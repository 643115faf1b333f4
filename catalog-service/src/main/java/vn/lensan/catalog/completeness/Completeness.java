package vn.lensan.catalog.completeness;

import java.util.List;
import java.util.Optional;

/**
 * How complete a product is for a channel.
 *
 * @param percent of all that the channel asks for, wanted things included
 * @param listable nothing that is needed is missing
 * @param missing the needed first, each with its place
 * @param told for each language that the channel wants
 * @param quality how good the page would be
 */
public record Completeness(
    String channel,
    int percent,
    boolean listable,
    List<Missing> missing,
    List<Told> told,
    Quality quality) {

  /** How much of what is told in words is there in a language. */
  public record Told(String language, int percent) {}

  /**
   * @param areas what the grade is made of, and how much of each is there
   */
  public record Quality(Grade grade, List<Reason> areas) {

    public record Reason(Area area, int met, int asked) {}
  }

  public List<Missing> needed() {
    return missing.stream().filter(Missing::needed).toList();
  }

  /** The one thing to ask for next; empty when nothing is left to ask. */
  public Optional<Missing> next() {
    return missing.stream().findFirst();
  }
}
