package vn.lensan.proof.cases;

import java.time.Duration;
import java.util.List;
import vn.lensan.proof.field.FaultProxy;
import vn.lensan.proof.field.FaultProxy.Line;
import vn.lensan.proof.field.FieldPlan;
import vn.lensan.proof.field.Parts;
import vn.lensan.proof.field.Pause;

/** The network to the broker or to the store is cut, slowed, or goes half-open. */
public final class SpoiltLine implements Fault {
  private record Point(String to, Line line) {}

  private static final List<Point> ALL =
      List.of(
          new Point(Parts.STORE, Line.HALF_OPEN),
          new Point(Parts.BROKER, Line.CUT),
          new Point(Parts.STORE, Line.CUT),
          new Point(Parts.BROKER, Line.HALF_OPEN),
          new Point(Parts.STORE, Line.SLOW),
          new Point(Parts.BROKER, Line.SLOW));

  @Override
  public String name() {
    return "network";
  }

  @Override
  public String what() {
    return "the line between the services and the broker or the store is cut, slowed by 150 ms for "
        + "each piece, or left half-open: open, and silent for ever";
  }

  @Override
  public FieldPlan on(FieldPlan plan) {
    return plan.behindProxies();
  }

  @Override
  public int inject(Scene scene, Depth depth) {
    List<Point> points = ALL.subList(0, depth.of(2, ALL.size()));
    Duration spoilt = depth.of(Duration.ofSeconds(3), Duration.ofSeconds(20));
    for (Point point : points) {
      Pause.of(Duration.ofSeconds(2));
      FaultProxy proxy =
          point.to().equals(Parts.STORE) ? scene.field().storeLine() : scene.field().brokerLine();
      int before = scene.acknowledged();
      proxy.set(point.line());
      Pause.of(spoilt);
      scene.note(
          point
              + " for "
              + spoilt.toSeconds()
              + " s: "
              + (scene.acknowledged() - before)
              + " acknowledgements meanwhile");
      proxy.set(Line.GOOD);
    }
    return points.size();
  }
}
