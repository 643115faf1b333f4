package vn.lensan.catalog.listing.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.catalog.listing.ListingEvent;
import vn.lensan.platform.time.Days;

@Mapper
interface ListingWireMapping {
  @Mapping(target = "observed", source = "shown")
  @Mapping(target = "observedAt", source = "observed.at")
  @Mapping(target = "reasons", source = "observed.reasons")
  @Mapping(target = "liveSince", source = "observed.liveSince")
  ListingWire toWire(ListingEvent.State state);

  default @Nullable OffsetDateTime toOffset(@Nullable Instant at) {
    return at == null ? null : Days.offset(at);
  }
}
