package vn.lensan.proof.cases;

import java.time.Duration;
import java.util.List;
import vn.lensan.proof.field.Pause;

/** The broker or the store is gone for a while, under load. */
public final class Outage implements Fault {
  private final String engine;

  public Outage(String engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return engine + "-outage";
  }

  @Override
  public String what() {
    return "the "
        + engine
        + " stopped for 60 s and for 10 minutes while the work goes on "
        + "(for 5 s in the short run)";
  }

  @Override
  public boolean waits() {
    return true;
  }

  @Override
  public int inject(Scene scene, Depth depth) {
    List<Duration> outages =
        depth.of(
            List.of(Duration.ofSeconds(5)),
            List.of(Duration.ofSeconds(60), Duration.ofMinutes(10)));
    for (Duration outage : outages) {
      Pause.of(Duration.ofSeconds(3));
      int before = scene.acknowledged();
      scene.field().node(engine).kill();
      Pause.of(outage);
      scene.note(
          "gone for "
              + outage.toSeconds()
              + " s: "
              + (scene.acknowledged() - before)
              + " acknowledgements meanwhile");
      scene.field().restart(List.of(engine));
    }
    return outages.size();
  }
}
