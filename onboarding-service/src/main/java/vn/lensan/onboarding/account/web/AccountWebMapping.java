package vn.lensan.onboarding.account.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.mapstruct.Mapper;
import vn.lensan.onboarding.account.AccountChangeView;
import vn.lensan.onboarding.account.AccountView;
import vn.lensan.platform.time.Days;

@Mapper
interface AccountWebMapping {
  AccountAnswer toAnswer(AccountView account);

  AccountAnswer.ProposalAnswer toAnswer(AccountView.ProposalView proposal);

  AccountAnswer.ChangeAnswer toAnswer(AccountChangeView change);

  default OffsetDateTime toOffset(Instant at) {
    return Days.offset(at);
  }
}
