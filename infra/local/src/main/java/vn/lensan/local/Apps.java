package vn.lensan.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.lensan.catalog.CatalogApplication;
import vn.lensan.local.identity.IdentityApplication;
import vn.lensan.onboarding.OnboardingApplication;
import vn.lensan.origin.OriginApplication;
import vn.lensan.sandbox.SandboxApplication;
import vn.lensan.training.TrainingApplication;

/** Starts the applications, each a context of its own with its own port and settings. */
final class Apps {
  private static final int AT_ONCE = 3;

  enum Part {
    IDENTITY,
    ONBOARDING,
    CATALOG,
    TRAINING,
    SANDBOX,
    ORIGIN
  }

  private final AppSettings settings;

  Apps(AppSettings settings) {
    this.settings = settings;
  }

  private record App(String name, Starter starter, List<String> arguments) {}

  @FunctionalInterface
  private interface Starter {
    ConfigurableApplicationContext start(String... arguments);
  }

  void start() {
    run(List.of(app(Part.IDENTITY)));
    run(Stream.of(Part.values()).filter(part -> part != Part.IDENTITY).map(this::app).toList());
  }

  /** One of them, with some of its arguments ({@code --name=value}) replaced by others. */
  void start(Part part, List<String> instead) {
    List<String> arguments = new ArrayList<>(instead);
    App app = app(part);
    app.arguments().stream()
        .filter(own -> instead.stream().noneMatch(other -> name(other).equals(name(own))))
        .forEach(arguments::add);
    run(List.of(new App(app.name(), app.starter(), arguments)));
  }

  private static String name(String argument) {
    return argument.substring(0, argument.indexOf('=') + 1);
  }

  private App app(Part part) {
    return switch (part) {
      case IDENTITY ->
          new App("identity provider", IdentityApplication::start, settings.identity());
      case ONBOARDING ->
          new App("onboarding-service", OnboardingApplication::start, settings.onboarding());
      case CATALOG -> new App("catalog-service", CatalogApplication::start, settings.catalog());
      case TRAINING -> new App("training-service", TrainingApplication::start, settings.training());
      case SANDBOX ->
          new App("marketplace simulators", SandboxApplication::start, settings.sandbox());
      case ORIGIN -> new App("origin", OriginApplication::start, settings.origin());
    };
  }

  private static void run(List<App> apps) {
    try (ExecutorService executor = Executors.newFixedThreadPool(Math.min(AT_ONCE, apps.size()))) {
      List<Future<?>> starts = new ArrayList<>();
      apps.forEach(
          app ->
              starts.add(
                  executor.submit(
                      () -> app.starter().start(app.arguments().toArray(String[]::new)))));
      for (int index = 0; index < starts.size(); index++) {
        await(apps.get(index), starts.get(index));
      }
    }
  }

  private static void await(App app, Future<?> start) {
    try {
      start.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new LocalProblem("Stopped while the " + app.name() + " was starting.");
    } catch (ExecutionException failure) {
      throw new IllegalStateException("The " + app.name() + " did not start", failure.getCause());
    }
  }
}
