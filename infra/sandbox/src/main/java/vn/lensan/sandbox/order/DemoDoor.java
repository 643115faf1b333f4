package vn.lensan.sandbox.order;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.sandbox.answer.Checks;

@RestController
final class DemoDoor {

  record Demo(@Nullable Boolean trickle, @Nullable Long seed) {}

  private final Trickle trickle;

  DemoDoor(Trickle trickle) {
    this.trickle = trickle;
  }

  @PutMapping("/sandbox/demo")
  Map<String, Boolean> set(@RequestBody Demo demo) {
    new Checks().wrongIf(demo.trickle() == null, "/trickle", "required").done();
    var on = Boolean.TRUE.equals(demo.trickle());
    if (on) {
      trickle.start(demo.seed());
    } else {
      trickle.stop();
    }
    return Map.of("trickle", on);
  }
}
