package vn.lensan.onboarding.office.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.onboarding.office.OfficeService;
import vn.lensan.onboarding.office.TodayService;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.PageRequest;

/** What waits today, and the queue of households to verify. */
@OfficePage
class TodayController {
  private static final int A_FEW = 5;
  private static final int A_PAGE = 20;
  private final TodayService today;
  private final OfficeService office;

  TodayController(TodayService today, OfficeService office) {
    this.today = today;
    this.office = office;
  }

  @GetMapping("/office")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ModelAndView today(Caller caller) {
    return new ModelAndView("office/today", "today", today.today(A_FEW, caller));
  }

  @GetMapping("/office/verifications")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  ModelAndView verifications(PageRequest page, Caller caller) {
    PageRequest asked = new PageRequest(Math.min(page.limit(), A_PAGE), page.cursor());
    return new ModelAndView("office/verifications", "page", office.waiting(asked, caller));
  }
}
