package vn.lensan.local;

import java.nio.file.Path;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/**
 * Sets logging up once, before anything runs beside. Each application would take it down and up
 * again while the others write to it; what is written meanwhile is lost, and logging complains
 * about it on the console.
 */
final class LocalLogs {
  private static final String CONFIGURATION = "classpath:local/logback.xml";

  private LocalLogs() {}

  static void writeTo(Path folder) {
    System.setProperty("lensan.local.logs", folder.toString());
    LoggingSystem logging = LoggingSystem.get(LocalLogs.class.getClassLoader());
    logging.beforeInitialize();
    logging.initialize(
        new LoggingInitializationContext(new StandardEnvironment()), CONFIGURATION, null);
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
  }
}
