package vn.lensan.proof.cases;

import java.time.Duration;
import java.util.Random;
import vn.lensan.proof.field.Pause;
import vn.lensan.proof.oracle.Replay;

/** Every event comes up to two more times, in any order, long after it was handled. */
public final class DeliveredAgain implements Fault {
  @Override
  public String name() {
    return "delivery";
  }

  @Override
  public String what() {
    return "every event of every topic is sent up to two more times, shuffled over all keys, after "
        + "all of them were handled and while new ones come";
  }

  @Override
  public int inject(Scene scene, Depth depth) {
    int rounds = depth.of(1, 3);
    long seed = Long.getLong("proof.seed", System.nanoTime());
    Random random = new Random(seed);
    scene.note("seed " + seed);
    int again = 0;
    for (int round = 0; round < rounds; round++) {
      Pause.of(depth.of(Duration.ofSeconds(4), Duration.ofSeconds(20)));
      again += Replay.all(scene.field().addresses().kafka(), random);
    }
    scene.note(again + " events were sent again");
    return rounds;
  }
}
