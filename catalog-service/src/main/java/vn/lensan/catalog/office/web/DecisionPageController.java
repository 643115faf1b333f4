package vn.lensan.catalog.office.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.catalog.listing.Verdict;
import vn.lensan.catalog.reconciliation.DecisionService;
import vn.lensan.pages.Forms;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** The buttons beside a difference: ours, theirs, or leave it. */
@OfficePage
class DecisionPageController {
  private final DecisionService decisions;
  private final ChannelPageController board;
  private final Forms forms;

  DecisionPageController(DecisionService decisions, ChannelPageController board, Forms forms) {
    this.decisions = decisions;
    this.board = board;
    this.forms = forms;
  }

  @PostMapping("/office/channels/{id}/decision")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  ModelAndView decide(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(
        sent,
        () -> {
          decisions.decide(
              new DecisionService.Question(id, sent.field("look"), sent.field("finding")),
              sent.choice("choice", Verdict.Choice.class),
              caller);
          return "/office/channels?done=finding-decided";
        },
        () -> board.all(caller, locale));
  }
}
