package vn.lensan.catalog.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.lensan.platform.text.Folded;

/**
 * Under which of a marketplace's categories our goods go, by group or, more closely, by commodity;
 * dated, since marketplaces rearrange their shelves. What is in no row is noted for somebody to
 * map.
 */
@Component
public class Taxonomy {
  private static final String LIST = "catalog/channel-taxonomy.csv";
  private static final int COLUMNS = 6;

  private final List<Row> rows = read();
  private final UnmappedKinds unmapped;

  Taxonomy(UnmappedKinds unmapped) {
    this.unmapped = unmapped;
  }

  /** Empty texts mean any group or any commodity; an empty end means still. */
  private record Row(
      String channel,
      String group,
      String commodity,
      String category,
      LocalDate from,
      @Nullable LocalDate to) {

    static Row of(String line) {
      String[] cells = line.split(";", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalStateException(LIST + ": " + line);
      }
      return new Row(
          cells[0],
          Folded.of(cells[1]),
          Folded.of(cells[2]),
          cells[3],
          LocalDate.parse(cells[4]),
          cells[5].isEmpty() ? null : LocalDate.parse(cells[5]));
    }

    boolean isOf(ChannelId of, LocalDate day) {
      return channel.equals(of.value()) && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean fits(String folded, String own) {
      return own.isEmpty() || own.equals(folded);
    }
  }

  private static List<Row> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Row::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The marketplace's category on that day. */
  public Optional<String> find(ChannelId channel, Kind kind, LocalDate day) {
    String group = Folded.of(kind.group());
    String commodity = Folded.of(kind.commodity());
    return rows.stream()
        .filter(row -> row.isOf(channel, day))
        .filter(row -> row.fits(group, row.group()) && row.fits(commodity, row.commodity()))
        // The closest row counts: one that names the commodity.
        .reduce((one, other) -> other.commodity().isEmpty() ? one : other)
        .map(Row::category);
  }

  /** The same, for something that is about to be sent: none is noted in the queue. */
  public @Nullable String place(ChannelId channel, Kind kind, LocalDate day) {
    Optional<String> category = find(channel, kind, day);
    if (category.isEmpty()) {
      unmapped.note(channel, kind);
    }
    return category.orElse(null);
  }

  /**
   * What kind of goods, in our words.
   *
   * @param group empty where none is told
   */
  public record Kind(String group, String commodity) {
    public static Kind of(@Nullable String group, @Nullable String commodity) {
      return new Kind(
          group == null ? "" : group.strip(), commodity == null ? "" : commodity.strip());
    }
  }
}
