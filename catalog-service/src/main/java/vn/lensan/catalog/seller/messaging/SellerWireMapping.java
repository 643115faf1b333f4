package vn.lensan.catalog.seller.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.mapstruct.Mapper;
import vn.lensan.catalog.seller.SellerEvent;
import vn.lensan.platform.time.Days;

@Mapper
interface SellerWireMapping {
  SellerWire toWire(SellerEvent.Registered event);

  default OffsetDateTime toOffset(Instant at) {
    return Days.offset(at);
  }
}
