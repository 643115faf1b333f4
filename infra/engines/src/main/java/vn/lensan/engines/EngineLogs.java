package vn.lensan.engines;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Keeps the engines' own chatter out of the log. Spring Boot sets up logging afresh when it starts,
 * so an application that starts an engine before Spring also sets these names to WARN in its {@code
 * logging.level}.
 */
public final class EngineLogs {

  public static final List<String> NAMES =
      List.of("kafka", "org.apache.kafka", "state.change.logger", "de.bwaldvogel.mongo");

  private EngineLogs() {}

  /** Does nothing when another logging system than Logback is in use, or a level was chosen. */
  public static void quieten() {
    if (isLogbackThere() && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      NAMES.stream().map(context::getLogger).forEach(EngineLogs::warnOnly);
    }
  }

  private static void warnOnly(Logger logger) {
    if (logger.getLevel() == null) {
      logger.setLevel(Level.WARN);
    }
  }

  private static boolean isLogbackThere() {
    return LoggerFactory.getILoggerFactory().getClass().getName().startsWith("ch.qos.logback");
  }
}
