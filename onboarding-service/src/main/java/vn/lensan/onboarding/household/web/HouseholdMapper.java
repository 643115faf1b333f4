package vn.lensan.onboarding.household.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueMappingStrategy;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.ConsentGiven;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.Particulars;
import vn.lensan.onboarding.household.WithdrawalGiven;
import vn.lensan.platform.time.Days;

@Mapper(nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
interface HouseholdMapper {
  Particulars particulars(HouseholdRequest request);

  List<ConsentGiven> consents(@Nullable List<HouseholdRequest.ConsentRequest> consents);

  ConsentGiven consent(HouseholdRequest.ConsentRequest consent);

  WithdrawalGiven withdrawal(HouseholdRequest.WithdrawalRequest withdrawal);

  List<HouseholdResponse.ConsentResponse> ledger(List<Consent> consents);

  @Mapping(target = "id", ignore = true)
  @Mapping(target = "consents", ignore = true)
  HouseholdRequest request(Particulars told);

  @Mapping(target = "id", source = "view.state.householdId")
  @Mapping(target = ".", source = "view.state")
  @Mapping(target = ".", source = "view.details")
  HouseholdResponse response(HouseholdView view, @Nullable String digitalAddress);

  default @Nullable OffsetDateTime offset(@Nullable Instant instant) {
    return instant == null ? null : Days.offset(instant);
  }
}
