package vn.lensan.proof.cases;

import java.time.Duration;
import java.util.List;
import vn.lensan.proof.field.FieldPlan;
import vn.lensan.proof.field.Node;
import vn.lensan.proof.field.Parts;
import vn.lensan.proof.field.Pause;

/** Two instances of each service; one stands still past every lease it holds, and goes on. */
public final class StoodStill implements Fault {
  /** Short leases, so that they run out while an instance stands still. */
  private static final List<String> SETTINGS =
      List.of(
          "--spring.kafka.consumer.properties.session.timeout.ms=6000",
          "--spring.kafka.consumer.properties.heartbeat.interval.ms=1500",
          "--lensan.outbox.sweep=5s");

  @Override
  public String name() {
    return "two-instances";
  }

  @Override
  public String what() {
    return "two instances of each service; one is stopped (SIGSTOP) past its leases and its "
        + "membership of the consumer groups, while the other works, and continued";
  }

  @Override
  public boolean waits() {
    return true;
  }

  @Override
  public FieldPlan on(FieldPlan plan) {
    return plan.with(SETTINGS);
  }

  @Override
  public int inject(Scene scene, Depth depth) {
    List<String> services = depth.of(List.of(Parts.CATALOG), Parts.SERVICES);
    // The lease of a push to a marketplace is one minute.
    Duration still = depth.of(Duration.ofSeconds(10), Duration.ofSeconds(75));
    int points = 0;
    for (String service : services) {
      Node other = scene.field().second(service);
      for (Node stopped : List.of(scene.field().node(service), other)) {
        Pause.of(Duration.ofSeconds(2));
        int before = scene.acknowledged();
        stopped.pause();
        Pause.of(still);
        stopped.resume();
        points++;
        scene.note(
            stopped.name()
                + " stood still for "
                + still.toSeconds()
                + " s: "
                + (scene.acknowledged() - before)
                + " acknowledgements meanwhile");
      }
    }
    return points;
  }
}
