package vn.lensan.training.session.messaging;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.training.session.SessionEvent;

@Mapper
interface SessionWireMapping {
  @Mapping(target = ".", source = "session")
  @Mapping(target = "sessionId", source = "session.id")
  @Mapping(target = "startsOn", expression = "java(state.session().startsOn())")
  @Mapping(target = "endsOn", expression = "java(state.session().endsOn())")
  SessionWire toWire(SessionEvent.State state);
}
