package vn.lensan.proof.cases;

import java.util.List;
import java.util.stream.Stream;
import vn.lensan.proof.field.Parts;

/** All of them. */
public final class Cases {
  private static final List<Fault> FAULTS =
      List.of(
          new Kill(),
          new SpoiltLine(),
          new DiskFull(),
          new DeliveredAgain(),
          new PowerLoss(),
          new StoodStill(),
          new Outage(Parts.BROKER),
          new Outage(Parts.STORE));

  private static final Case MEDLEY =
      new Medley(List.of(new Kill(), new SpoiltLine(), new DiskFull(), new DeliveredAgain()));

  private static final Case KILLED_IMPORT = new KilledImport();

  private static final List<Case> ALL =
      Stream.concat(
              FAULTS.stream().map(FaultCase::new), Stream.of(new Overload(), MEDLEY, KILLED_IMPORT))
          .toList();

  private Cases() {}

  /** Those with these names; when none is named, the little or all that the depth asks for. */
  public static List<Case> named(List<String> names, Depth depth) {
    if (names.isEmpty()) {
      return depth.of(
          List.of(MEDLEY, KILLED_IMPORT), ALL.stream().filter(each -> each != MEDLEY).toList());
    }
    List<Case> chosen = ALL.stream().filter(each -> names.contains(each.name())).toList();
    if (chosen.size() != names.size()) {
      throw new IllegalArgumentException(
          "Not all of " + names + " exist; there are " + ALL.stream().map(Case::name).toList());
    }
    return chosen;
  }

  /** Its place among all, for ports of its own. */
  public static int indexOf(Case one) {
    return ALL.indexOf(one);
  }
}
