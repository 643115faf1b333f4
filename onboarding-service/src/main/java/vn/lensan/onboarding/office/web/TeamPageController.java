package vn.lensan.onboarding.office.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.onboarding.office.TeamBoardService;
import vn.lensan.onboarding.team.DifficultyService;
import vn.lensan.pages.Forms;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.PageRequest;

/** Teams, a team's week, and difficulties with their clocks. */
@OfficePage
@Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
class TeamPageController {
  private static final int MANY = 50;
  private static final int A_PAGE = 20;
  private static final int LONGEST = 2000;
  private final TeamBoardService board;
  private final DifficultyService difficulties;
  private final Forms forms;

  TeamPageController(TeamBoardService board, DifficultyService difficulties, Forms forms) {
    this.board = board;
    this.difficulties = difficulties;
    this.forms = forms;
  }

  @GetMapping("/office/teams")
  ModelAndView teams(PageRequest page, Caller caller) {
    PageRequest asked = new PageRequest(Math.min(page.limit(), A_PAGE), page.cursor());
    return new ModelAndView("office/teams")
        .addObject("difficulties", board.difficulties(MANY, caller))
        .addObject("page", board.teams(asked, caller));
  }

  @GetMapping("/office/teams/{id}")
  ModelAndView team(@PathVariable String id, Caller caller) {
    return new ModelAndView("office/team", "page", board.team(id, MANY, caller));
  }

  @GetMapping("/office/difficulties/{id}")
  ModelAndView difficulty(@PathVariable String id, Caller caller) {
    return new ModelAndView("office/difficulty", "row", board.difficulty(id, caller));
  }

  @PostMapping("/office/difficulties/{id}/answer")
  ModelAndView answer(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(
        sent,
        () -> {
          difficulties.answer(id, sent.text("reason", LONGEST), sent.version(), caller);
          return "/office/difficulties/" + id + "?done=step";
        },
        () -> difficulty(id, caller));
  }
}
