package vn.lensan.monitoring.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A thing as its events told it. Of a listing, of an account, of a province's flagship products and
 * of an input every version is kept, since how long they were live, open or there is told from
 * their history; of everything else only the newest. Either way the order in which events arrive
 * makes no difference.
 */
public record Entity(List<Version> versions) {
  public static final Entity UNSEEN = new Entity(List.of());

  /** The state after the event of this sequence, which happened at this epoch millisecond. */
  public record Version(
      long sequence,
      long at,
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
          @JsonSubTypes({
            @JsonSubTypes.Type(State.Household.class),
            @JsonSubTypes.Type(State.Account.class),
            @JsonSubTypes.Type(State.Certificate.class),
            @JsonSubTypes.Type(State.Completion.class),
            @JsonSubTypes.Type(State.ImportRow.class),
            @JsonSubTypes.Type(State.Difficulty.class),
            @JsonSubTypes.Type(State.Product.class),
            @JsonSubTypes.Type(State.Listing.class),
            @JsonSubTypes.Type(State.Order.class),
            @JsonSubTypes.Type(State.Activity.class),
            @JsonSubTypes.Type(State.Shop.class),
            @JsonSubTypes.Type(TeamState.Team.class),
            @JsonSubTypes.Type(TeamState.Work.class),
            @JsonSubTypes.Type(TeamState.Help.class),
            @JsonSubTypes.Type(TeamState.Target.class),
            @JsonSubTypes.Type(TeamState.Answer.class),
            @JsonSubTypes.Type(ProgrammeState.Flagships.class),
            @JsonSubTypes.Type(ProgrammeState.Supplier.class),
            @JsonSubTypes.Type(ProgrammeState.Input.class),
            @JsonSubTypes.Type(ProgrammeState.Unit.class)
          })
          State state) {}

  @JsonIgnore
  public Version latest() {
    return versions.getLast();
  }

  /** Itself when the event brings nothing: seen already, or older than what is known. */
  public Entity with(Version event) {
    if (versions.isEmpty()) {
      return new Entity(List.of(event));
    }
    if (event.state().toldByHistory()) {
      return inserted(event);
    }
    return latest().sequence() >= event.sequence() ? this : new Entity(List.of(event));
  }

  private Entity inserted(Version event) {
    if (versions.stream().anyMatch(known -> known.sequence() == event.sequence())) {
      return this;
    }
    List<Version> more = new ArrayList<>(versions);
    more.add(event);
    more.sort(Comparator.comparingLong(Version::sequence));
    return new Entity(List.copyOf(more));
  }
}
