package vn.lensan.monitoring.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Our copy of the public state that an event carries: only what facts are told from. What it must
 * have and lacks makes it unreadable.
 */
public sealed interface State
    permits State.Household,
        State.Account,
        State.Certificate,
        State.Completion,
        State.ImportRow,
        State.Difficulty,
        State.Product,
        State.Listing,
        State.Order,
        State.Activity,
        State.Shop,
        TeamState,
        ProgrammeState {
  /** The household, or the unit where there is none: what belongs together is kept under it. */
  @JsonIgnore
  String owner();

  /** Who else has to know of it: a household that an account came to by a merge, or left. */
  @JsonIgnore
  default List<String> alsoOf() {
    return List.of();
  }

  /** Whether every version is kept, since days are told from its history. */
  default boolean toldByHistory() {
    return false;
  }

  /** Facts are told from all states of a group together. */
  @JsonIgnore
  String group();

  @JsonTypeName("household")
  record Household(
      String householdId,
      String status,
      List<String> within,
      List<String> places,
      @Nullable String cooperativeId,
      LocalDate registeredOn,
      @Nullable String mergedInto,
      @Nullable List<Closure> closures)
      implements State {
    public static final String GROUP = "household";

    public Household {
      Objects.requireNonNull(householdId, "householdId");
      Objects.requireNonNull(status, "status");
      within = List.copyOf(within);
      places = List.copyOf(places);
      Objects.requireNonNull(registeredOn, "registeredOn");
    }

    /** Closed from a day on, until it was reopened. */
    public record Closure(LocalDate from, @Nullable LocalDate to) {
      public Closure {
        Objects.requireNonNull(from, "from");
      }
    }

    /** The household that what it has counts for: itself, or the one that it is an alias of. */
    String countedAs() {
      return mergedInto == null ? householdId : mergedInto;
    }

    /** Whether what it has would be told otherwise after the other state. */
    public boolean countsLike(Household other) {
      return places.equals(other.places)
          && within.equals(other.within)
          && Objects.equals(mergedInto, other.mergedInto);
    }

    @Override
    public String owner() {
      return householdId;
    }

    @Override
    public String group() {
      return GROUP;
    }
  }

  @JsonTypeName("account")
  record Account(
      String householdId,
      String kind,
      String provider,
      String state,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn,
      @Nullable String countsFor,
      @Nullable String formerlyFor)
      implements State {
    private static final String CLOSED = "CLOSED";

    public Account {
      Objects.requireNonNull(householdId, "householdId");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(provider, "provider");
      Objects.requireNonNull(state, "state");
    }

    boolean isOpen() {
      return openedOn != null && !state.equals(CLOSED);
    }

    /** The household that it counts for: its own, or the one that this was merged into. */
    String countedAs() {
      return countsFor == null ? householdId : countsFor;
    }

    @Override
    public List<String> alsoOf() {
      return Stream.of(countsFor, formerlyFor)
          .filter(Objects::nonNull)
          .filter(other -> !other.equals(householdId))
          .distinct()
          .toList();
    }

    @Override
    public boolean toldByHistory() {
      return true;
    }

    @Override
    public String owner() {
      return householdId;
    }

    @Override
    public String group() {
      return Household.GROUP;
    }
  }

  @JsonTypeName("certificate")
  record Certificate(String householdId, String level, LocalDate issuedOn) implements State {
    public Certificate {
      Objects.requireNonNull(householdId, "householdId");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(issuedOn, "issuedOn");
    }

    @Override
    public String owner() {
      return householdId;
    }

    @Override
    public String group() {
      return Household.GROUP;
    }
  }

  /** An online course completed elsewhere, as a list told of it. */
  @JsonTypeName("completion")
  record Completion(String householdId, String level, LocalDate completedOn) implements State {
    public Completion {
      Objects.requireNonNull(householdId, "householdId");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(completedOn, "completedOn");
    }

    @Override
    public String owner() {
      return householdId;
    }

    @Override
    public String group() {
      return Household.GROUP;
    }
  }

  /** A row of a household list, refused so far. */
  @JsonTypeName("row")
  record ImportRow(String rowId, List<String> places, LocalDate refusedOn) implements State {
    public ImportRow {
      Objects.requireNonNull(rowId, "rowId");
      places = List.copyOf(places);
      Objects.requireNonNull(refusedOn, "refusedOn");
    }

    @Override
    public String owner() {
      return places.isEmpty() ? rowId : places.getLast();
    }

    @Override
    public String group() {
      return "row-" + rowId;
    }
  }

  /** What was difficult for a household or a team; it is counted where it was raised. */
  @JsonTypeName("difficulty")
  record Difficulty(
      String difficultyId,
      @Nullable String householdId,
      LocalDate raisedOn,
      @Nullable Boolean inTime,
      List<String> within,
      List<String> places)
      implements State {
    public Difficulty {
      Objects.requireNonNull(difficultyId, "difficultyId");
      Objects.requireNonNull(raisedOn, "raisedOn");
      within = List.copyOf(within);
      places = List.copyOf(places);
    }

    @Override
    public String owner() {
      return places.isEmpty() ? difficultyId : places.getLast();
    }

    @Override
    public String group() {
      return "difficulty-" + difficultyId;
    }
  }

  @JsonTypeName("product")
  record Product(
      String productId, String householdId, @Nullable Ocop ocop, @Nullable List<Ocop> certificates)
      implements State {
    public Product {
      Objects.requireNonNull(productId, "productId");
      Objects.requireNonNull(householdId, "householdId");
    }

    @Override
    public String owner() {
      return householdId;
    }

    @Override
    public String group() {
      return "product-" + productId;
    }

    /** All certificates by their days; older events told the newest only. */
    List<Ocop> allCertificates() {
      return certificates == null ? Stream.ofNullable(ocop).toList() : certificates;
    }

    /**
     * @param validUntil the last day on which it holds
     * @param revokedOn the first day on which it holds no more, where it was taken back
     */
    public record Ocop(
        int stars,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate revokedOn) {
      public Ocop {
        Objects.requireNonNull(issuedOn, "issuedOn");
      }
    }
  }

  @JsonTypeName("listing")
  record Listing(
      String productId,
      String householdId,
      String channel,
      String observed,
      @Nullable OffsetDateTime observedAt,
      @Nullable OffsetDateTime liveSince)
      implements State {
    public Listing {
      Objects.requireNonNull(productId, "productId");
      Objects.requireNonNull(householdId, "householdId");
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(observed, "observed");
    }

    @Override
    public boolean toldByHistory() {
      return true;
    }

    @Override
    public String owner() {
      return householdId;
    }

    @Override
    public String group() {
      return "product-" + productId;
    }
  }

  @JsonTypeName("order")
  record Order(
      String orderId,
      String householdId,
      String channel,
      String status,
      OffsetDateTime placedAt,
      List<Line> lines,
      @Nullable OffsetDateTime confirmedAt,
      @Nullable OffsetDateTime deliveredAt)
      implements State {
    public Order {
      Objects.requireNonNull(orderId, "orderId");
      Objects.requireNonNull(householdId, "householdId");
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(placedAt, "placedAt");
      lines = List.copyOf(lines);
    }

    @Override
    public String owner() {
      return householdId;
    }

    @Override
    public String group() {
      return "order-" + orderId;
    }

    /** The amount is whole VND. */
    public record Line(long amount) {}
  }

  /** What a marketplace counted of a shop on a day. */
  @JsonTypeName("activity")
  record Activity(
      String reportId,
      String householdId,
      String channel,
      LocalDate day,
      long visits,
      long lists,
      long searches,
      long messages,
      long orders)
      implements State {
    public Activity {
      Objects.requireNonNull(reportId, "reportId");
      Objects.requireNonNull(householdId, "householdId");
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(day, "day");
    }

    @Override
    public String owner() {
      return householdId;
    }

    @Override
    public String group() {
      return "activity-" + reportId;
    }
  }

  /** What was done with a shop, summed up from what is known of its things: how often on a day. */
  @JsonTypeName("shop")
  record Shop(String householdId, String channel, Map<LocalDate, Map<Deed.Kind, Integer>> days)
      implements State {
    public static String group(String channel) {
      return "shop-" + channel;
    }

    @Override
    public String owner() {
      return householdId;
    }

    @Override
    public String group() {
      return group(channel);
    }
  }
}
