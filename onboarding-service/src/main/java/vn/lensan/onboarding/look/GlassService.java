package vn.lensan.onboarding.look;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdPlaces;
import vn.lensan.onboarding.household.HouseholdPlaces.Place;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The door to break glass by, and the list of what was broken. */
@Service
public class GlassService {
  static final Role[] MAY_BREAK = {Role.COMMUNE, Role.PROVINCE};
  private static final Logger LOG = LoggerFactory.getLogger(GlassService.class);

  private final GlassBreaks broken;
  private final GlassAttempts attempts;
  private final HouseholdPlaces places;
  private final MeterRegistry meters;
  private final Clock clock;

  GlassService(
      GlassBreaks broken,
      GlassAttempts attempts,
      HouseholdPlaces places,
      MeterRegistry meters,
      Clock clock) {
    this.broken = broken;
    this.attempts = attempts;
    this.places = places;
    this.meters = meters;
    this.clock = clock;
  }

  public GlassView breakGlass(String code, String reason, Caller caller) {
    attempts.count(caller.client());
    Place place = places.byCode(code).orElseThrow(GlassRefusal::unknownCode);
    if (caller.scope().covers(place.within())) {
      throw GlassRefusal.inOwnUnits();
    }
    GlassBreak made =
        broken.insertOnce(
            GlassBreak.of(
                RequestIds.newId(),
                place,
                caller.client(),
                List.copyOf(caller.scope().units()),
                reason,
                clock.instant()));
    meters.counter("lensan.glass.broken").increment();
    LOG.warn("Glass was broken: {} for household {}", made.id(), place.householdId());
    return made.view();
  }

  public Page<GlassView> page(@Nullable GlassState state, PageRequest request, Caller caller) {
    return broken.page(state, caller.scope(), request).map(GlassBreak::view);
  }

  public GlassView review(String id, GlassVerdict verdict, @Nullable String note, Caller caller) {
    GlassBreak found = broken.find(id, caller.scope()).orElseThrow(() -> GlassRefusal.notFound(id));
    found.review(verdict, note, caller.client(), clock.instant());
    return broken.save(found).view();
  }
}
