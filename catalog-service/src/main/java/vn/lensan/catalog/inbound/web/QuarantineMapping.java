package vn.lensan.catalog.inbound.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.catalog.inbound.ApartView;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.webhook.WebhookAttempt;

@Mapper
interface QuarantineMapping {

  @Mapping(target = "webhookId", source = "messageId")
  AttemptAnswer toAnswer(WebhookAttempt attempt);

  @Mapping(target = "keptUntil", source = "goesOn")
  ApartAnswer toAnswer(ApartView apart);

  default OffsetDateTime toOffset(Instant at) {
    return Days.offset(at);
  }
}
