package vn.lensan.proof.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import vn.lensan.proof.disk.PowerCut;
import vn.lensan.proof.field.FieldPlan;
import vn.lensan.proof.field.Parts;
import vn.lensan.proof.field.Pause;

/** The machine loses its power, and with it every page that was not forced to the disk. */
public final class PowerLoss implements Fault {
  private static final int LONGEST_WORK_MS = 4_000;

  @Override
  public String name() {
    return "power-loss";
  }

  @Override
  public String what() {
    return "all processes killed at once, and what broker and store had not forced to the disk is "
        + "dropped, sometimes in the middle of a record";
  }

  @Override
  public FieldPlan on(FieldPlan plan) {
    return plan.onFaultyDisk();
  }

  @Override
  public int inject(Scene scene, Depth depth) {
    int points = depth.of(1, 8);
    long seed = Long.getLong("proof.seed", System.nanoTime());
    Random random = new Random(seed);
    scene.note("seed " + seed);
    for (int point = 0; point < points; point++) {
      Pause.of(Duration.ofMillis(1_000 + random.nextInt(LONGEST_WORK_MS)));
      Parts.OURS.forEach(name -> scene.field().node(name).kill());
      scene.note(
          "dropped "
              + drop(scene.field().plan().folder(), Parts.BROKER, random)
              + " bytes of the broker and "
              + drop(scene.field().plan().folder(), Parts.STORE, random)
              + " of the store, after "
              + scene.acknowledged()
              + " acknowledgements");
      scene.field().restart(Parts.OURS);
    }
    return points;
  }

  private static long drop(Path folder, String engine, Random random) {
    try {
      return PowerCut.drop(folder.resolve(engine + "-disk"), random);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
