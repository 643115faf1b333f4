package vn.lensan.proof.field;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to fork.
 *
 * @param folder everything it writes
 * @param port of the origin; the others follow it
 * @param proxied whether a {@link FaultProxy} stands before the broker and the store
 * @param faultyDisk whether broker and store write through the disk that forgets and fills
 * @param keepsClasses whether each program writes at its end what later ones start faster with
 * @param settings more for every service, {@code --name=value}
 * @param outside a store that is there already and can't be killed from here; null to fork one
 */
public record FieldPlan(
    Path folder,
    int port,
    boolean proxied,
    boolean faultyDisk,
    boolean keepsClasses,
    List<String> settings,
    @Nullable OutsideStore outside) {

  public static FieldPlan in(Path folder, int port) {
    return new FieldPlan(folder, port, false, false, false, List.of(), null);
  }

  public FieldPlan on(@Nullable OutsideStore store) {
    return new FieldPlan(folder, port, proxied, faultyDisk, keepsClasses, settings, store);
  }

  /** Beside the folders of the cases, for all of them. */
  Path classes() {
    return folder.resolveSibling("classes");
  }

  public FieldPlan behindProxies() {
    return new FieldPlan(folder, port, true, faultyDisk, keepsClasses, settings, outside);
  }

  public FieldPlan onFaultyDisk() {
    return new FieldPlan(folder, port, proxied, true, keepsClasses, settings, outside);
  }

  FieldPlan keepingClasses() {
    return new FieldPlan(folder, port, proxied, faultyDisk, true, settings, outside);
  }

  public FieldPlan with(List<String> more) {
    return new FieldPlan(folder, port, proxied, faultyDisk, keepsClasses, more, outside);
  }
}
