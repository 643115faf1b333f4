package vn.lensan.proof.cases;

import java.util.List;
import vn.lensan.proof.field.Parts;

/** All of them. */
public final class Cases {
  private static final List<Case> ALL =
      List.of(
          new KillCase(),
          new PowerLossCase(),
          new LineCase(),
          new TwoInstancesCase(),
          new DeliveryCase(),
          new DiskFullCase(),
          new OverloadCase(),
          new OutageCase(Parts.BROKER),
          new OutageCase(Parts.STORE));

  private Cases() {}

  /** Those with these names; all when none is named. */
  public static List<Case> named(List<String> names) {
    List<Case> chosen =
        ALL.stream().filter(each -> names.isEmpty() || names.contains(each.name())).toList();
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "No such case: " + names + "; there are " + ALL.stream().map(Case::name).toList());
    }
    return chosen;
  }

  /** Its place among all, for ports of its own. */
  public static int indexOf(Case one) {
    return ALL.indexOf(one);
  }
}
