package vn.lensan.onboarding.office.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.onboarding.household.HouseholdTransfers;
import vn.lensan.onboarding.household.HouseholdTransfers.Direction;
import vn.lensan.onboarding.office.ReviewQueueService;
import vn.lensan.onboarding.proposal.ProposalService;
import vn.lensan.pages.Forms;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** Changes that wait for a second person, and households that come from or go to other units. */
@OfficePage
@Allowed({Role.COMMUNE, Role.PROVINCE})
class ReviewPageController {
  private static final int MANY = 50;
  private static final int LONGEST = 1000;
  private final ReviewQueueService queue;
  private final ProposalService proposals;
  private final HouseholdTransfers transfers;
  private final Forms forms;

  ReviewPageController(
      ReviewQueueService queue,
      ProposalService proposals,
      HouseholdTransfers transfers,
      Forms forms) {
    this.queue = queue;
    this.proposals = proposals;
    this.transfers = transfers;
    this.forms = forms;
  }

  private enum Decision {
    YES,
    NO
  }

  @GetMapping("/office/proposals")
  ModelAndView proposals(Caller caller) {
    return new ModelAndView("office/proposals", "proposals", queue.proposals(MANY, caller));
  }

  @PostMapping("/office/proposals/{id}/decision")
  ModelAndView proposal(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(
        sent,
        () -> {
          boolean yes = isYes(sent);
          proposals.decide(id, yes, reason(yes, sent), caller);
          return "/office/proposals?done=decided";
        },
        () -> proposals(caller));
  }

  @GetMapping("/office/transfers")
  ModelAndView transfers(Caller caller) {
    return new ModelAndView("office/transfers")
        .addObject("coming", queue.transfers(Direction.IN, MANY, caller))
        .addObject("going", queue.transfers(Direction.OUT, MANY, caller));
  }

  @PostMapping("/office/transfers/{id}/decision")
  ModelAndView transfer(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(
        sent,
        () -> {
          boolean yes = isYes(sent);
          transfers.decide(id, yes, reason(yes, sent), caller);
          return "/office/transfers?done=decided";
        },
        () -> transfers(caller));
  }

  @PostMapping("/office/transfers/{id}/retraction")
  ModelAndView retraction(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    return forms.submit(
        new Forms.Sent(fields, locale),
        () -> {
          transfers.takeBack(id, caller);
          return "/office/transfers?done=step";
        },
        () -> transfers(caller));
  }

  private static boolean isYes(Forms.Sent sent) {
    return sent.choice("decision", Decision.class) == Decision.YES;
  }

  /** A no is said with its reason. */
  private static @Nullable String reason(boolean yes, Forms.Sent sent) {
    return yes ? null : sent.text("reason", LONGEST);
  }
}
