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
 * @param settings more for every service, {@code --name=value}
 */
public record FieldPlan(
    Path folder, int port, boolean proxied, boolean faultyDisk, List<String> settings) {

  public static FieldPlan in(Path folder, int port) {
    return new FieldPlan(folder, port, false, false, List.of());
  }

  public FieldPlan behindProxies() {
    return new FieldPlan(folder, port, true, faultyDisk, settings);
  }

  public FieldPlan onFaultyDisk() {
    return new FieldPlan(folder, port, proxied, true, settings);
  }

  public FieldPlan with(List<String> more) {
    return new FieldPlan(folder, port, proxied, faultyDisk, more);
  }
}
