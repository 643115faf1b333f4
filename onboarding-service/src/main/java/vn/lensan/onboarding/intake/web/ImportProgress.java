package vn.lensan.onboarding.intake.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.ImportView;
import vn.lensan.platform.admission.Streams;
import vn.lensan.platform.security.Caller;

/** Progress of jobs as server-sent events: each change, a comment every 15 s, and the end. */
@Component
class ImportProgress implements DisposableBean {
  private static final long LOOK_EVERY_MS = 500;
  private static final long COMMENT_EVERY = 30;
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final ImportService imports;
  private final ImportResponses responses;
  private final Streams streams;
  private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();

  ImportProgress(ImportService imports, ImportResponses responses, Streams streams) {
    this.imports = imports;
    this.responses = responses;
    this.streams = streams;
  }

  SseEmitter of(String id, Caller caller) {
    imports.view(id, caller);
    SseEmitter emitter = streams.open(LONGEST);
    AtomicReference<@Nullable ScheduledFuture<?>> looking = new AtomicReference<>();
    AtomicLong told = new AtomicLong(-1);
    AtomicLong silent = new AtomicLong();
    Runnable look =
        () -> {
          try {
            if (!tell(emitter, imports.view(id, caller), told, silent)) {
              stop(looking);
            }
          } catch (RuntimeException unseen) {
            // Left open it would be silent for half an hour; closed, the browser asks again.
            emitter.completeWithError(unseen);
            stop(looking);
          }
        };
    emitter.onCompletion(() -> stop(looking));
    emitter.onTimeout(emitter::complete);
    looking.set(looks.scheduleWithFixedDelay(look, 0, LOOK_EVERY_MS, TimeUnit.MILLISECONDS));
    return emitter;
  }

  /** False once nothing more will be told. */
  private boolean tell(SseEmitter emitter, ImportView job, AtomicLong told, AtomicLong silent) {
    try {
      if (told.getAndSet(job.version()) != job.version()) {
        emitter.send(SseEmitter.event().name("progress").data(responses.job(job)));
      } else if (silent.incrementAndGet() % COMMENT_EVERY == 0) {
        emitter.send(SseEmitter.event().comment("still there"));
      }
      if (job.state().isOver()) {
        emitter.complete();
      }
      return !job.state().isOver();
    } catch (IOException | IllegalStateException gone) {
      emitter.completeWithError(gone);
      return false;
    }
  }

  private static void stop(AtomicReference<@Nullable ScheduledFuture<?>> looking) {
    ScheduledFuture<?> future = looking.get();
    if (future != null) {
      future.cancel(false);
    }
  }

  @Override
  public void destroy() {
    looks.shutdownNow();
  }
}
