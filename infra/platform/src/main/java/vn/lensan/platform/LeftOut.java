package vn.lensan.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps out of a service the auto-configurations of libraries that lie on the class path only
 * because another module brought them: locally all modules share one. {@code
 * lensan.platform.left-out} names them by prefix, {@code lensan.platform.taken-in} what this
 * service does use of them.
 */
final class LeftOut implements AutoConfigurationImportFilter, EnvironmentAware {
  private static final Bindable<List<String>> NAMES = Bindable.listOf(String.class);
  private List<String> leftOut = List.of();
  private List<String> takenIn = List.of();

  @Override
  public void setEnvironment(Environment environment) {
    Binder binder = Binder.get(environment);
    leftOut = binder.bind("lensan.platform.left-out", NAMES).orElse(List.of());
    takenIn = binder.bind("lensan.platform.taken-in", NAMES).orElse(List.of());
  }

  @Override
  public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
    boolean[] matches = new boolean[classes.length];
    for (int index = 0; index < classes.length; index++) {
      String name = classes[index];
      matches[index] =
          name == null || !startsWithAny(name, leftOut) || startsWithAny(name, takenIn);
    }
    return matches;
  }

  private static boolean startsWithAny(String name, List<String> prefixes) {
    return prefixes.stream().anyMatch(name::startsWith);
  }
}
