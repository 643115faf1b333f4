package vn.lensan.local;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The line that says: ready, where, as whom, what to look at. */
final class Announcement {
  private Announcement() {}

  static void ready(Ports ports, LocalStore store) {
    double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    System.out.printf(
        Locale.ROOT,
        "%n>>> Lên Sàn is ready at %s (%.1f s, store: %s). Sign in as demo-province, demo-commune, demo-ministry, …, "
            + "the password is the name. Look at %s/dashboard%n%n",
        ports.originUrl(),
        seconds,
        store.words(),
        ports.originUrl());
  }
}
