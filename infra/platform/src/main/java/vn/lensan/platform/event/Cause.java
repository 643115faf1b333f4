package vn.lensan.platform.event;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the present work was caused by: the event that a reaction handles. Events recorded meanwhile
 * name it.
 */
public record Cause(String eventId, @Nullable String correlationId) {
  private static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();

  public static @Nullable Cause current() {
    return CURRENT.isBound() ? CURRENT.get() : null;
  }

  public void during(Runnable work) {
    ScopedValue.where(CURRENT, this).run(work);
  }

  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }
}
