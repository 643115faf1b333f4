package vn.lensan.onboarding.office.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.onboarding.office.HouseholdPage;
import vn.lensan.onboarding.office.OfficeService;
import vn.lensan.onboarding.right.RightAsked;
import vn.lensan.onboarding.right.RightKind;
import vn.lensan.onboarding.right.RightService;
import vn.lensan.onboarding.right.RightView;
import vn.lensan.pages.Forms;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** What persons have asked for: taken down, answered, finished, each on its clock. */
@OfficePage
@Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
class RequestPageController {
  private static final int MANY = 50;
  private static final int LONGEST = 2000;
  private final RightService rights;
  private final OfficeService office;
  private final Forms forms;

  RequestPageController(RightService rights, OfficeService office, Forms forms) {
    this.rights = rights;
    this.office = office;
    this.forms = forms;
  }

  @GetMapping("/office/requests")
  ModelAndView queue(Caller caller) {
    return new ModelAndView("office/requests", "requests", office.requests(MANY, caller));
  }

  @GetMapping("/office/requests/{id}")
  ModelAndView one(@PathVariable String id, Caller caller) {
    return new ModelAndView("office/request", "row", office.request(id, caller));
  }

  @GetMapping("/office/households/{id}/requests/new")
  ModelAndView form(@PathVariable String id, Caller caller) {
    HouseholdPage page = office.household(id, caller);
    if (!page.own()) {
      throw Problem.notFound("household.not-found").with("id", id);
    }
    return new ModelAndView("office/request-new", "page", page)
        .addObject("kinds", RightKind.values())
        .addObject("ways", RightAsked.Way.values());
  }

  @PostMapping("/office/households/{id}/requests")
  ModelAndView receive(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(sent, () -> received(id, sent, caller), () -> form(id, caller));
  }

  private String received(String household, Forms.Sent sent, Caller caller) {
    RightAsked asked =
        new RightAsked(
            household,
            sent.choice("kind", RightKind.class),
            sent.choice("way", RightAsked.Way.class),
            day(sent.field("receivedOn")),
            sent.field("note").isBlank() ? null : sent.text("note", LONGEST));
    return "/office/requests/" + rights.receive(asked, caller).id() + "?done=received";
  }

  private static @Nullable LocalDate day(String written) {
    try {
      return written.isBlank() ? null : LocalDate.parse(written);
    } catch (DateTimeParseException noDay) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid")
          .error("/receivedOn", "not-understood");
    }
  }

  @PostMapping("/office/requests/{id}/answer")
  ModelAndView answer(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return step(id, sent, caller, () -> rights.answer(id, sent.version(), caller));
  }

  @PostMapping("/office/requests/{id}/completion")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  ModelAndView completion(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return step(id, sent, caller, () -> rights.complete(id, sent.version(), caller));
  }

  @PostMapping("/office/requests/{id}/refusal")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  ModelAndView refusal(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return step(
        id,
        sent,
        caller,
        () -> rights.refuse(id, sent.text("reason", LONGEST), sent.version(), caller));
  }

  @PostMapping("/office/requests/{id}/lifting")
  ModelAndView lifting(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    return step(id, new Forms.Sent(fields, locale), caller, () -> rights.lift(id, caller));
  }

  private ModelAndView step(String id, Forms.Sent sent, Caller caller, Supplier<RightView> work) {
    return forms.submit(
        sent, () -> "/office/requests/" + work.get().id() + "?done=step", () -> one(id, caller));
  }
}
