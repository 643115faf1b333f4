package vn.lensan.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Three provinces, about 2,000 invented households, 60 OCOP products, two marketplaces, a training,
 * orders.
 */
public final class Demo {
  private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

  private final String origin;
  private final Path loaded;

  /**
   * @param loaded a file that stands once everything was loaded; without it, loading goes on where
   *     it stopped
   */
  public Demo(String origin, Path loaded) {
    this.origin = origin;
    this.loaded = loaded;
  }

  public void load() {
    if (!Files.exists(loaded)) {
      step("households", new DemoHouseholds(origin)::load);
      step("products", new DemoProducts(origin)::load);
      step("training", new DemoTraining(origin)::load);
      remember();
    }
    step("orders", new DemoOrders(origin)::trickle);
  }

  /**
   * A step that fails leaves the system running: what it did stays, and the next start tries the
   * rest again.
   */
  private static void step(String name, Runnable step) {
    LOG.info("Demo: {}", name);
    step.run();
  }

  private void remember() {
    try {
      Files.writeString(loaded, "The demo was loaded.\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
