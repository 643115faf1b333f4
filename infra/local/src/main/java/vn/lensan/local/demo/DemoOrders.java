package vn.lensan.local.demo;

import java.util.Map;

/**
 * Lets buyers of both simulated marketplaces order a little now and then, so that the dashboard
 * lives.
 */
final class DemoOrders {
  private final String origin;

  DemoOrders(String origin) {
    this.origin = origin;
  }

  void trickle() {
    DemoUser.signIn(origin, "demo-ministry").put("/sandbox/demo", Map.of("trickle", true));
  }
}
