package vn.lensan.catalog.activity.messaging;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.catalog.activity.ActivityEvent;

@Mapper
interface ActivityWireMapping {
  @Mapping(target = ".", source = "counted")
  ActivityWire toWire(ActivityEvent.Reported event);
}
