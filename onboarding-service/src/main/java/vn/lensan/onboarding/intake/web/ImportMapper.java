package vn.lensan.onboarding.intake.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.onboarding.intake.ImportView;
import vn.lensan.platform.time.Days;

@Mapper
interface ImportMapper {
  @Mapping(target = "kind", source = "order.kind")
  @Mapping(target = "mode", source = "order.mode")
  @Mapping(target = "onError", source = "order.onError")
  @Mapping(target = "fileName", source = "order.fileName")
  @Mapping(target = "startedBy", source = "order.starter.client")
  @Mapping(target = "state", expression = "java(view.state().word())")
  @Mapping(target = "processed", expression = "java(view.tally().processed())")
  @Mapping(target = "created", source = "tally.created")
  @Mapping(target = "updated", source = "tally.updated")
  @Mapping(target = "unchanged", source = "tally.unchanged")
  @Mapping(target = "refused", source = "tally.refused")
  @Mapping(target = "doubtful", source = "tally.doubtful")
  ImportResponse job(ImportView view);

  default @Nullable OffsetDateTime offset(@Nullable Instant instant) {
    return instant == null ? null : Days.offset(instant);
  }
}
