package vn.lensan.platform.observability;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries a trace over what has no thread in common: an entry in a document, a record on Kafka, a
 * webhook.
 */
public final class Traces {
  private static final String TRACEPARENT = "traceparent";

  private final Tracer tracer;
  private final Propagator propagator;

  public Traces(Tracer tracer, Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  public @Nullable String currentTraceId() {
    Span span = tracer.currentSpan();
    return span == null ? null : span.context().traceId();
  }

  /** The W3C header of the present span, to be kept beside what goes on later. */
  public @Nullable String currentTraceparent() {
    TraceContext context = tracer.currentTraceContext().context();
    if (context == null) {
      return null;
    }
    Map<String, String> carrier = new HashMap<>();
    propagator.inject(
        context,
        carrier,
        (map, key, value) -> {
          if (map != null) {
            map.put(key, value);
          }
        });
    return carrier.get(TRACEPARENT);
  }

  /** Goes on with the trace of the given header (or a new one) while the work runs. */
  public void continued(String name, @Nullable String traceparent, Runnable work) {
    Map<String, String> carrier = traceparent == null ? Map.of() : Map.of(TRACEPARENT, traceparent);
    Span span = propagator.extract(carrier, Map::get).name(name).start();
    try (Tracer.SpanInScope ignored = tracer.withSpan(span)) {
      work.run();
    } catch (RuntimeException failure) {
      span.error(failure);
      throw failure;
    } finally {
      span.end();
    }
  }
}
