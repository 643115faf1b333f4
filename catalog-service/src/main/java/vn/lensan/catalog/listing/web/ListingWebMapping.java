package vn.lensan.catalog.listing.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.listing.Hold;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.listing.Snapshot;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.time.Days;

@Mapper
interface ListingWebMapping {
  @Mapping(target = "observed", source = "observed.state")
  @Mapping(target = "observedAt", source = "observed.at")
  @Mapping(target = "liveSince", source = "observed.liveSince")
  @Mapping(target = "reasons", source = "observed.reasons")
  @Mapping(target = "taken", source = "view", qualifiedByName = "taken")
  ListingAnswer toAnswer(ListingView view, @Context ProblemWords words, @Context Instant now);

  @Named("taken")
  default ListingAnswer.@Nullable TakenAnswer taken(ListingView view) {
    return view.taken() == null ? null : toTaken(view.taken());
  }

  ListingAnswer.TakenAnswer toTaken(ListingView.Taken taken);

  @Mapping(target = "ageSeconds", source = "readAt", qualifiedByName = "age")
  ListingAnswer.ShownAnswer toShown(Snapshot shown, @Context Instant now);

  @Named("age")
  default long age(Instant readAt, @Context Instant now) {
    return Math.max(0, Duration.between(readAt, now).toSeconds());
  }

  default ListingAnswer.HoldAnswer toHold(Hold hold, @Context ProblemWords words) {
    String code = hold.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String message = words.text("hold." + code, Map.of(), LocaleContextHolder.getLocale());
    return new ListingAnswer.HoldAnswer(
        hold.reason().name(),
        message == null ? code : message,
        Days.offset(hold.since()),
        toOffset(hold.downAt()),
        toOffset(hold.releasedAt()),
        toOffset(hold.backAt()));
  }

  default ListingAnswer.ReasonAnswer toReason(Reason reason, @Context ProblemWords words) {
    String message =
        words.text("reason." + reason.code(), Map.of(), LocaleContextHolder.getLocale());
    return new ListingAnswer.ReasonAnswer(
        reason.code(), message == null ? reason.code() : message, reason.raw());
  }

  default @Nullable OffsetDateTime toOffset(@Nullable Instant at) {
    return at == null ? null : Days.offset(at);
  }
}
