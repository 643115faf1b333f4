package vn.lensan.onboarding.account.messaging;

import org.mapstruct.Mapper;
import vn.lensan.onboarding.account.AccountEvent;

@Mapper
interface AccountWireMapping {
  AccountWire toWire(AccountEvent.State state);
}
