package vn.lensan.monitoring.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One view of the dashboard, all words made.
 *
 * @param trail from the top of what the reader may see down to the unit shown
 * @param rowsLink the facts behind the chosen figure
 */
public record Board(
    String title,
    List<Link> trail,
    String boundary,
    String periodName,
    List<Link> periods,
    List<Link> otherUnits,
    Freshness freshness,
    List<Tile> tiles,
    Chosen chosen,
    String childrenName,
    Chart chart,
    List<Row> rows,
    String self,
    String rowsLink) {

  public record Link(String text, String href, boolean current) {}

  public record Freshness(String text, boolean known) {}

  /** The indicator that chart and table show. */
  public record Chosen(
      String name,
      String meaning,
      boolean share,
      String unit,
      @Nullable String target,
      boolean ofTeams) {}

  public record Tile(
      String id,
      String name,
      String value,
      String unit,
      @Nullable String share,
      @Nullable String target,
      @Nullable String change,
      boolean loss,
      String href,
      boolean current) {}

  public record Row(
      String code,
      String name,
      @Nullable String href,
      String value,
      @Nullable String share,
      @Nullable String base,
      @Nullable String change,
      List<String> targets,
      boolean empty) {}
}
