package vn.lensan.catalog.withdrawal.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import vn.lensan.catalog.withdrawal.WithdrawalEvent;
import vn.lensan.platform.time.Days;

@Mapper
interface WithdrawalWireMapping {
  WithdrawalWire toWire(WithdrawalEvent.Proof proof);

  default @Nullable OffsetDateTime toOffset(@Nullable Instant at) {
    return at == null ? null : Days.offset(at);
  }
}
