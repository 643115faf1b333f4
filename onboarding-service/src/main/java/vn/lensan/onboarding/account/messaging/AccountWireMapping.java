package vn.lensan.onboarding.account.messaging;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.onboarding.account.AccountEvent;

@Mapper
interface AccountWireMapping {
  @Mapping(target = "state", constant = "REQUESTED")
  @Mapping(target = "openedOn", ignore = true)
  AccountWire toWire(AccountEvent.Requested event);

  @Mapping(target = "state", constant = "OPENED")
  AccountWire toWire(AccountEvent.Opened event);
}
