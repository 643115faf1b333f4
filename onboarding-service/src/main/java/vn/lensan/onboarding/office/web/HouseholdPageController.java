package vn.lensan.onboarding.office.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.onboarding.office.OfficeService;
import vn.lensan.onboarding.office.Places;
import vn.lensan.pages.Forms;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.PageRequest;

/** The registry's pages: search, one household, and what is decided about it. */
@OfficePage
@RequestMapping("/office/households")
class HouseholdPageController {
  private static final int A_PAGE = 20;
  private final HouseholdService households;
  private final OfficeService office;
  private final Places places;
  private final Forms forms;

  HouseholdPageController(
      HouseholdService households, OfficeService office, Places places, Forms forms) {
    this.households = households;
    this.office = office;
    this.places = places;
    this.forms = forms;
  }

  private enum Decision {
    APPROVE,
    DECLINE
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ModelAndView search(SearchForm form, PageRequest page, Caller caller) {
    PageRequest asked = new PageRequest(Math.min(page.limit(), A_PAGE), page.cursor());
    return new ModelAndView("office/households")
        .addObject("form", form)
        .addObject("units", places.choices(caller))
        .addObject("statuses", HouseholdStatus.values())
        .addObject(
            "page",
            households.page(
                form.query(places.chosen(form.unit())), asked, form.isCounted(), caller));
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ModelAndView one(@PathVariable String id, Caller caller) {
    return new ModelAndView("office/household", "page", office.household(id, caller));
  }

  @PostMapping("/{id}/verification")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  ModelAndView verification(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(sent, () -> decided(id, sent, caller), () -> one(id, caller));
  }

  private String decided(String id, Forms.Sent sent, Caller caller) {
    String back =
        sent.field("from").equals("queue") ? "/office/verifications" : "/office/households/" + id;
    return back
        + switch (sent.choice("decision", Decision.class)) {
          case APPROVE -> {
            households.verifySeen(id, sent.version(), caller);
            yield "?done=verified";
          }
          case DECLINE -> {
            households.declineSeen(id, sent.version(), sent.reason(), caller);
            yield "?done=sent-back";
          }
        };
  }
}
