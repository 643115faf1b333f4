package vn.lensan.proof.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One process of the system. */
public final class Node {
  private static final List<String> JVM =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseCompactObjectHeaders",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Dfile.encoding=UTF-8");
  private static final Duration ENDS_WITHIN = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final String name;
  private final List<String> command;
  private final Path log;
  private final BooleanSupplier up;
  private @Nullable Process process;

  /**
   * @param arguments of the JVM, from its own options on
   * @param up whether it serves
   */
  Node(String name, List<String> arguments, Path log, BooleanSupplier up) {
    this.name = name;
    this.log = log;
    this.up = up;
    this.command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(arguments);
  }

  public String name() {
    return name;
  }

  public void start() {
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(log.toFile()))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** How long it took until it served. */
  public Duration awaitUp() {
    long begun = System.nanoTime();
    while (!up.getAsBoolean()) {
      if (!alive()) {
        throw new IllegalStateException(name + " ended by itself; its output is in " + log);
      }
      if (System.nanoTime() - begun > PATIENCE.toNanos()) {
        throw new IllegalStateException(name + " does not serve; its output is in " + log);
      }
      Pause.of(Duration.ofMillis(50));
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  public boolean alive() {
    return process != null && process.isAlive();
  }

  public long pid() {
    return running().pid();
  }

  /** As {@code kill -9}: no hook runs, nothing is flushed. */
  public void kill() {
    try {
      running().destroyForcibly().waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets it end by itself, with all that a program does at its end. */
  void end() {
    running().destroy();
    try {
      if (!running().waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** As {@code kill -STOP}: alive, and deaf until {@link #resume}. */
  public void pause() {
    signal("-STOP");
  }

  public void resume() {
    signal("-CONT");
  }

  private void signal(String signal) {
    try {
      int exit =
          new ProcessBuilder("kill", signal, Long.toString(pid())).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("kill " + signal + " of " + name + " ended with " + exit);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException(name + " was never started");
    }
    return process;
  }
}
