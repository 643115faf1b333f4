package vn.lensan.proof.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.lensan.proof.field.Parts;
import vn.lensan.proof.field.Pause;

/** {@code kill -9} of any process of ours, alone and two at once. */
public final class Kill implements Fault {
  private static final int LONGEST_WORK_MS = 3_000;
  private static final int LONGEST_DOWN_MS = 1_500;

  @Override
  public String name() {
    return "kill";
  }

  @Override
  public String what() {
    return "kill -9 of a service, the origin, the broker or the store at random moments of mixed "
        + "work; every other time two at once";
  }

  @Override
  public int inject(Scene scene, Depth depth) {
    int points = depth.of(2, 32);
    long seed = Long.getLong("proof.seed", System.nanoTime());
    Random random = new Random(seed);
    scene.note("seed " + seed);
    for (int point = 0; point < points; point++) {
      Pause.of(Duration.ofMillis(500 + random.nextInt(LONGEST_WORK_MS)));
      List<String> victims = victims(point, random);
      victims.forEach(name -> scene.field().node(name).kill());
      Pause.of(Duration.ofMillis(random.nextInt(LONGEST_DOWN_MS)));
      scene.field().restart(victims);
      scene.note("killed " + victims + " after " + scene.acknowledged() + " acknowledgements");
    }
    return points;
  }

  /** Each process in turn, so that none is left out, and a random second one. */
  private static List<String> victims(int point, Random random) {
    List<String> victims = new ArrayList<>();
    victims.add(Parts.OURS.get(point % Parts.OURS.size()));
    if (point % 2 == 1) {
      List<String> others = Parts.OURS.stream().filter(name -> !victims.contains(name)).toList();
      victims.add(others.get(random.nextInt(others.size())));
    }
    return victims;
  }
}
