package vn.lensan.monitoring.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

/** Which events are read, and what of them. */
public final class EventStates {
  private static final String HOUSEHOLD = "vn.lensan.onboarding.household";
  private static final String ACCOUNT = "vn.lensan.onboarding.account";
  private static final String IMPORT_ROW = "vn.lensan.onboarding.import-row";
  private static final String TEAM = "vn.lensan.onboarding.team";
  private static final String PRODUCT = "vn.lensan.catalog.product";
  private static final String LISTING = "vn.lensan.catalog.listing";
  private static final String ORDER = "vn.lensan.catalog.order";
  private static final String FLAGSHIP = "vn.lensan.catalog.flagship";
  private static final String SUPPLY = "vn.lensan.catalog.supply";
  private static final String ORG_UNIT = "vn.lensan.onboarding.org-unit";
  private static final String ACTIVITY = "vn.lensan.catalog.activity";

  /** On the topic of activity, too, and counted nowhere. */
  private static final Set<String> PASSED_OVER =
      Set.of("vn.lensan.catalog.seller", "vn.lensan.catalog.withdrawal");

  private static final String CERTIFICATE = "vn.lensan.training.certificate";

  private static final String COMPLETION = "vn.lensan.training.completion";

  /** Histories, not the compacted topics of today's state. */
  public static final List<String> TOPICS =
      List.of(
          HOUSEHOLD,
          ACCOUNT,
          IMPORT_ROW,
          TEAM,
          PRODUCT,
          LISTING,
          ORDER,
          ACTIVITY,
          CERTIFICATE,
          COMPLETION,
          FLAGSHIP,
          SUPPLY,
          ORG_UNIT);

  private static final Map<String, Class<? extends State>> STATES =
      Map.of(
          HOUSEHOLD, State.Household.class,
          ACCOUNT, State.Account.class,
          IMPORT_ROW, State.ImportRow.class,
          PRODUCT, State.Product.class,
          LISTING, State.Listing.class,
          ORDER, State.Order.class,
          ACTIVITY, State.Activity.class,
          CERTIFICATE, State.Certificate.class,
          COMPLETION, State.Completion.class);

  /** On one topic, and each of another thing. */
  private static final Map<String, Class<? extends State>> OF_TEAMS =
      Map.of(
          "formed", TeamState.Team.class,
          "changed", TeamState.Team.class,
          "dissolved", TeamState.Team.class,
          "target-given", TeamState.Target.class,
          "household-helped", TeamState.Help.class,
          "satisfaction-answered", TeamState.Answer.class,
          "difficulty-raised", State.Difficulty.class,
          "difficulty-assigned", State.Difficulty.class,
          "difficulty-answered", State.Difficulty.class);

  /** The same. */
  private static final Map<String, Class<? extends State>> OF_SUPPLY =
      Map.of(
          "supplier-chosen", ProgrammeState.Supplier.class,
          "supplier-released", ProgrammeState.Supplier.class,
          "input-offered", ProgrammeState.Input.class,
          "input-changed", ProgrammeState.Input.class,
          "input-withdrawn", ProgrammeState.Input.class);

  /** A new fact of a known thing may come with any name; another version is another meaning. */
  private static final Pattern FIRST_VERSION = Pattern.compile("(.+)\\.([a-z-]+)\\.v1");

  private EventStates() {}

  /** Empty when the event says nothing that is counted here. */
  public static Optional<State> of(ReceivedEvent event) {
    var type = FIRST_VERSION.matcher(event.type());
    if (type.matches() && PASSED_OVER.contains(type.group(1))) {
      return Optional.empty();
    }
    Class<? extends State> told = type.matches() ? told(type.group(1), type.group(2)) : null;
    if (told == null) {
      throw UnknownEventType.of(event);
    }
    if (type.group(1).equals(CERTIFICATE) && !event.data().hasNonNull("householdId")) {
      return Optional.empty();
    }
    State state = event.dataAs(told);
    // All units of all maps are told; only provinces are counted.
    return state instanceof ProgrammeState.Unit unit && !unit.isProvince()
        ? Optional.empty()
        : Optional.of(state);
  }

  private static @Nullable Class<? extends State> told(String of, String what) {
    return switch (of) {
      case TEAM -> OF_TEAMS.get(what);
      case SUPPLY -> OF_SUPPLY.get(what);
      case FLAGSHIP -> ProgrammeState.Flagships.class;
      case ORG_UNIT -> ProgrammeState.Unit.class;
      default -> STATES.get(of);
    };
  }
}
