package vn.lensan.onboarding.household;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The registry's door for transfers: one side gives, the other takes, and both must agree. */
@Service
public class HouseholdTransfers {
  private final Households households;
  private final OrgUnitService units;
  private final Clock clock;

  HouseholdTransfers(Households households, OrgUnitService units, Clock clock) {
    this.households = households;
    this.units = units;
    this.clock = clock;
  }

  /** From whose side transfers are looked at. */
  public enum Direction {
    IN("transfer.toWithin"),
    OUT("transfer.fromWithin");

    private final String path;

    Direction(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }
  }

  /**
   * Where a household shall go.
   *
   * @param village in the new unit
   */
  public record Wish(UnitId unit, @Nullable String village, String reason) {}

  public TransferView propose(String id, Wish wish, Caller caller) {
    Household household =
        households.current(id, caller.scope()).orElseThrow(() -> HouseholdRefusal.notFound(id));
    Placement there = there(wish.unit());
    household.proposeTransfer(
        new Transfer.Wish(there.given(), there.within(), wish.village(), wish.reason()),
        act(caller));
    return view(households.save(household), caller.scope());
  }

  public Page<TransferView> page(
      Direction direction, TransferView.State state, PageRequest request, Caller caller) {
    return households
        .transfers(direction, state, caller.scope(), request)
        .map(household -> view(household, caller.scope()));
  }

  /** By the receiving side. */
  public TransferView decide(
      String transferId, boolean accepted, @Nullable String reason, Caller caller) {
    Household household = find(transferId, caller.scope());
    Transfer transfer = open(household);
    if (!caller.scope().covers(transfer.toWithin())) {
      throw TransferRefusal.otherSide();
    }
    Act act = act(caller).because(reason);
    if (accepted) {
      Placement there = there(transfer.to());
      household.acceptTransfer(household.profile().movedTo(there, transfer.village()), act);
    } else {
      household.declineTransfer(act);
    }
    return view(households.save(household), caller.scope());
  }

  /** By the giving side, as long as the other one has not decided. */
  public TransferView takeBack(String transferId, Caller caller) {
    Household household = find(transferId, caller.scope());
    if (!caller.scope().covers(open(household).fromWithin())) {
      throw TransferRefusal.otherSide();
    }
    household.takeTransferBack(act(caller));
    return view(households.save(household), caller.scope());
  }

  private Placement there(UnitId unit) {
    if (!units.knows(unit)) {
      throw TransferRefusal.unit("unit.unknown");
    }
    if (!unit.boundary().equals(units.boundaryInForce())) {
      throw TransferRefusal.unit("unit.retired");
    }
    if (!units.isLeaf(unit)) {
      throw TransferRefusal.unit("unit.not-a-leaf");
    }
    return units.place(unit);
  }

  private Household find(String transferId, Scope scope) {
    return households
        .byTransfer(transferId, scope)
        .orElseThrow(() -> TransferRefusal.notFound(transferId));
  }

  private static Transfer open(Household household) {
    Transfer transfer = household.transfer();
    if (transfer == null) {
      throw TransferRefusal.notFound(household.id());
    }
    return transfer;
  }

  private static TransferView view(Household household, Scope scope) {
    Transfer transfer = open(household);
    boolean named = transfer.isOpen() || scope.covers(household.profile().within());
    return TransferView.of(household, transfer, named ? household.profile().fullName() : null);
  }

  private Act act(Caller caller) {
    return Act.by(caller.client(), clock.instant());
  }
}
