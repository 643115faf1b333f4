package vn.lensan.onboarding.office.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.onboarding.household.UnitDecided;
import vn.lensan.onboarding.household.UnitDecisions;
import vn.lensan.onboarding.office.SplitBoardService;
import vn.lensan.pages.Forms;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;

/** Households of communes that were split: an officer says where a village or a household lies. */
@OfficePage
@Allowed({Role.COMMUNE, Role.PROVINCE})
class SplitPageController {
  private static final UnitDecisions.Waiting ALL = new UnitDecisions.Waiting(null, null);
  private final SplitBoardService boards;
  private final UnitDecisions decisions;
  private final Forms forms;

  SplitPageController(SplitBoardService boards, UnitDecisions decisions, Forms forms) {
    this.boards = boards;
    this.decisions = decisions;
    this.forms = forms;
  }

  @GetMapping("/office/split-units")
  ModelAndView page(
      @RequestParam(required = false) @Nullable String givenUnit,
      @RequestParam(required = false) @Nullable String village,
      Caller caller) {
    return givenUnit == null
        ? page(ALL, caller)
        : page(new UnitDecisions.Waiting(unit("givenUnit", givenUnit), village), caller);
  }

  private ModelAndView page(UnitDecisions.Waiting waiting, Caller caller) {
    return new ModelAndView("office/split-units", "board", boards.board(waiting, caller));
  }

  @PostMapping("/office/split-units/decision")
  ModelAndView village(@RequestParam Map<String, String> fields, Caller caller, Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(
        sent,
        () -> {
          UnitDecisions.Waiting waiting =
              new UnitDecisions.Waiting(
                  unit("givenUnit", sent.field("givenUnit")), sent.field("village"));
          UnitDecided told = decisions.decide(waiting, unit("unit", sent.field("unit")), caller);
          return "/office/split-units?done=" + done(told);
        },
        () -> page(ALL, caller));
  }

  private static String done(UnitDecided told) {
    if (!told.refused().isEmpty()) {
      return "placed-some";
    }
    return told.more() ? "placed-more" : "placed";
  }

  @PostMapping("/office/split-units/{id}/decision")
  ModelAndView household(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(
        sent,
        () -> {
          decisions.decide(id, unit("unit", sent.field("unit")), sent.version(), caller);
          return "/office/split-units?done=placed";
        },
        () -> page(ALL, caller));
  }

  private static UnitId unit(String field, String written) {
    try {
      return UnitId.parse(written);
    } catch (IllegalArgumentException none) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid")
          .error("/" + field, written.isEmpty() ? "required" : "not-understood");
    }
  }
}
