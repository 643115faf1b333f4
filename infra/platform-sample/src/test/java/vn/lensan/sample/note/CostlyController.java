package vn.lensan.sample.note;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Role;

/** Its capacity is known: two at once, 50 ms each, whatever the machine. */
@RestController
class CostlyController {
  static final int PER_SECOND = 40;
  private static final int COST_MS = 50;
  private final Semaphore places = new Semaphore(2, true);

  @PostMapping("/api/v1/costly")
  @Allowed(Role.TEAM)
  String work() throws InterruptedException {
    places.acquire();
    try {
      TimeUnit.MILLISECONDS.sleep(COST_MS);
      return "done";
    } finally {
      places.release();
    }
  }
}
