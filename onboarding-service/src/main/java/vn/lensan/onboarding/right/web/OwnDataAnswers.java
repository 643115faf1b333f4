package vn.lensan.onboarding.right.web;

import org.springframework.stereotype.Component;
import vn.lensan.onboarding.account.AccountService;
import vn.lensan.onboarding.household.HouseholdMembers;
import vn.lensan.onboarding.household.OwnData;
import vn.lensan.onboarding.right.KeptWords;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.platform.security.Caller;

/** Puts together, for the person, what all features keep of it. */
@Component
class OwnDataAnswers {
  private final AccountService accounts;
  private final HouseholdMembers members;
  private final KeptWords words;
  private final OrgUnitService units;

  OwnDataAnswers(
      AccountService accounts, HouseholdMembers members, KeptWords words, OrgUnitService units) {
    this.accounts = accounts;
    this.members = members;
    this.words = words;
    this.units = units;
  }

  OwnDataAnswer of(OwnData data, Caller caller) {
    String id = data.household().id();
    String place =
        units
            .find(data.household().unit())
            .map(OrgUnitView::name)
            .orElse(data.household().unit().code());
    return OwnDataAnswer.of(
        data,
        new OwnDataAnswer.Beside(
            place, accounts.own(id), members.of(id, caller).body(), words.of(id)));
  }
}
