package vn.lensan.monitoring.fact;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** What provinces choose: their flagship products, their suppliers and inputs; and provinces. */
public sealed interface ProgrammeState extends State {

  /** A unit that what it has is kept under: no household's id has its form. */
  static String province(List<String> places) {
    return places.getLast();
  }

  /** A province's whole list, as it was from a day on. */
  @JsonTypeName("flagships")
  record Flagships(List<String> within, List<String> places, LocalDate on, List<Flagship> products)
      implements ProgrammeState {
    public static final String GROUP = "flagships";

    public Flagships {
      Objects.requireNonNull(on, "on");
      within = List.copyOf(within);
      places = List.copyOf(places);
      products = List.copyOf(products);
    }

    /** Complete: with everything that a flagship product is asked for. */
    public record Flagship(String productId, LocalDate chosenOn, boolean complete) {
      public Flagship {
        Objects.requireNonNull(productId, "productId");
        Objects.requireNonNull(chosenOn, "chosenOn");
      }
    }

    @Override
    public boolean toldByHistory() {
      return true;
    }

    @Override
    public String owner() {
      return province(places);
    }

    @Override
    public String group() {
      return GROUP;
    }
  }

  @JsonTypeName("supplier")
  record Supplier(
      String supplierId,
      List<String> within,
      List<String> places,
      LocalDate chosenOn,
      @Nullable LocalDate releasedOn)
      implements ProgrammeState {
    public Supplier {
      Objects.requireNonNull(supplierId, "supplierId");
      Objects.requireNonNull(chosenOn, "chosenOn");
      within = List.copyOf(within);
      places = List.copyOf(places);
    }

    @Override
    public String owner() {
      return province(places);
    }

    @Override
    public String group() {
      return "supplier-" + supplierId;
    }
  }

  /** What a supplier supplies, as it was told from the day of an event on. */
  @JsonTypeName("input")
  record Input(
      String inputId,
      List<String> within,
      List<String> places,
      @Nullable Preference preference,
      boolean complete,
      List<String> shownOn,
      LocalDate offeredOn,
      @Nullable LocalDate withdrawnOn)
      implements ProgrammeState {
    public Input {
      Objects.requireNonNull(inputId, "inputId");
      Objects.requireNonNull(offeredOn, "offeredOn");
      within = List.copyOf(within);
      places = List.copyOf(places);
      shownOn = List.copyOf(shownOn);
    }

    /** From one day to another, both included. */
    public record Preference(LocalDate from, LocalDate to) {
      public Preference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
      }
    }

    @Override
    public boolean toldByHistory() {
      return true;
    }

    @Override
    public String owner() {
      return province(places);
    }

    @Override
    public String group() {
      return "input-" + inputId;
    }
  }

  /** A unit of some level; only provinces are counted. */
  @JsonTypeName("unit")
  record Unit(
      String boundary, String code, String level, LocalDate validFrom, @Nullable LocalDate validTo)
      implements ProgrammeState {
    private static final String PROVINCE = "PROVINCE";

    public Unit {
      Objects.requireNonNull(boundary, "boundary");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(validFrom, "validFrom");
    }

    boolean isProvince() {
      return level.equals(PROVINCE);
    }

    List<String> path() {
      return List.of(UnitId.nation(boundary).toString(), new UnitId(boundary, code).toString());
    }

    /** Through its last day. */
    Spell inForce() {
      return new Spell(validFrom, validTo == null ? null : validTo.plusDays(1));
    }

    @Override
    public String owner() {
      return new UnitId(boundary, code).toString();
    }

    @Override
    public String group() {
      return "unit";
    }
  }
}
