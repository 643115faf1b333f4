package vn.lensan.proof.field;

import java.nio.file.Path;
import java.util.List;

/**
 * What to fork.
 *
 * @param folder everything it writes
 * @param port of the origin; the others follow it
 * @param proxied whether a {@link FaultProxy} stands before the broker and the store
 * @param faultyDisk whether broker and store write through the disk that forgets and fills
 * @param keepsClasses whether each program writes at its end what later ones start faster with
 * @param settings more for every service, {@code --name=value}
 */
public record FieldPlan(
    Path folder,
    int port,
    boolean proxied,
    boolean faultyDisk,
    boolean keepsClasses,
    List<String> settings) {

  public static FieldPlan in(Path folder, int port) {
    return new FieldPlan(folder, port, false, false, false, List.of());
  }

  /** Beside the folders of the cases, for all of them. */
  Path classes() {
    return folder.resolveSibling("classes");
  }

  public FieldPlan behindProxies() {
    return new FieldPlan(folder, port, true, faultyDisk, keepsClasses, settings);
  }

  public FieldPlan onFaultyDisk() {
    return new FieldPlan(folder, port, proxied, true, keepsClasses, settings);
  }

  FieldPlan keepingClasses() {
    return new FieldPlan(folder, port, proxied, faultyDisk, true, settings);
  }

  public FieldPlan with(List<String> more) {
    return new FieldPlan(folder, port, proxied, faultyDisk, keepsClasses, more);
  }
}
