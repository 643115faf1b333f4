package vn.lensan.onboarding.account.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.mapstruct.Mapper;
import vn.lensan.onboarding.account.AccountView;
import vn.lensan.platform.time.Days;

@Mapper
interface AccountWebMapping {
  AccountAnswer toAnswer(AccountView account);

  default OffsetDateTime toOffset(Instant at) {
    return Days.offset(at);
  }
}
