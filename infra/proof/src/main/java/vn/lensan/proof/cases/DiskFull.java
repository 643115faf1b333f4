package vn.lensan.proof.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import vn.lensan.proof.disk.FaultyDisk;
import vn.lensan.proof.field.FieldPlan;
import vn.lensan.proof.field.Parts;
import vn.lensan.proof.field.Pause;
import vn.lensan.proof.oracle.Findings.Kind;
import vn.lensan.proof.work.Probe;

/** The disk under the store, then the one under the broker, is full for a while. */
public final class DiskFull implements Fault {
  @Override
  public String name() {
    return "disk-full";
  }

  @Override
  public String what() {
    return "the disk of the store, then that of the broker, is full in the middle of imports, "
        + "registrations and outbox writes, and has space again";
  }

  @Override
  public FieldPlan on(FieldPlan plan) {
    return plan.onFaultyDisk();
  }

  @Override
  public int inject(Scene scene, Depth depth) {
    int points = depth.of(2, 8);
    Duration full = depth.of(Duration.ofSeconds(4), Duration.ofSeconds(15));
    for (int point = 0; point < points; point++) {
      Pause.of(Duration.ofSeconds(2));
      String engine = point % 2 == 0 ? Parts.STORE : Parts.BROKER;
      fill(scene, engine, true);
      if (engine.equals(Parts.STORE)) {
        refusesClearly(scene);
      }
      Pause.of(full);
      fill(scene, engine, false);
      scene.note("disk of the " + engine + " full for " + full.toSeconds() + " s");
      revive(scene, engine);
    }
    return points;
  }

  /** Writing is refused with 507 or 503, never a bare 500; reading goes on. */
  private static void refusesClearly(Scene scene) {
    Probe probe = Probe.of(scene.field().addresses());
    int write = probe.registration();
    if (write != 507 && write != 503) {
      scene.findings().add(Kind.OTHER, "with a full disk a registration is answered by " + write);
    }
    int read = probe.list();
    if (read != 200) {
      scene.findings().add(Kind.OTHER, "with a full disk reading is answered by " + read);
    }
    scene.note("with a full disk: a registration " + write + ", a list " + read);
  }

  /**
   * The store recovers by itself. Kafka ends its process when it can't write, and whoever looks
   * after processes starts it again.
   */
  private static void revive(Scene scene, String engine) {
    if (!scene.field().node(engine).alive()) {
      scene.note("the " + engine + " had ended itself and was started again");
      scene.field().restart(List.of(engine));
    }
  }

  private static void fill(Scene scene, String engine, boolean full) {
    try {
      FaultyDisk.fill(scene.field().plan().folder().resolve(engine + "-disk"), full);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
