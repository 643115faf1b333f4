package vn.lensan.training.session.web;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.training.session.SessionCommand;
import vn.lensan.training.session.SessionView;

@Mapper(imports = {RequestIds.class, SessionDays.class})
interface SessionMapping {
  @Mapping(target = "id", source = "id", defaultExpression = "java(RequestIds.newId())")
  @Mapping(target = "halfDays", expression = "java(SessionDays.of(request))")
  @Mapping(target = "mode", source = "mode", defaultValue = "IN_PERSON")
  SessionCommand.Plan toCommand(SessionRequest request);

  @Mapping(target = "startsOn", expression = "java(view.startsOn())")
  @Mapping(target = "endsOn", expression = "java(view.endsOn())")
  SessionResponse toResponse(SessionView view);
}
