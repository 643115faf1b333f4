package vn.lensan.onboarding.team.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.team.HelpService;
import vn.lensan.onboarding.team.HelpView;
import vn.lensan.onboarding.team.WeekService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** What a team did, and its week ready to be shared. */
@RestController
@RequestMapping("/api/v1/teams/{id}")
@Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
class HelpController {
  private static final String WEEK = "/weeks/{week}";
  private final HelpService help;
  private final WeekService weeks;

  HelpController(HelpService help, WeekService weeks) {
    this.help = help;
    this.weeks = weeks;
  }

  @PostMapping("/help")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "A household was helped; told twice under one id, it counts once")
  HelpView tell(@PathVariable String id, @Valid @RequestBody HelpRequest request, Caller caller) {
    return help.tell(id, request.told(), caller);
  }

  @GetMapping("/help")
  Page<HelpView> list(@PathVariable String id, PageRequest page, Caller caller) {
    return help.page(id, page, caller);
  }

  @GetMapping(path = WEEK, produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The team's week (2026-W47): as data, as text for Zalo, or as a picture")
  WeekAnswer week(@PathVariable String id, @PathVariable String week, Caller caller) {
    return WeekAnswer.of(weeks.week(id, week, caller));
  }

  /** Under a name of its own too: a browser asks for pages, and would be given the data. */
  @GetMapping(
      path = {WEEK, WEEK + ".txt"},
      produces = "text/plain;charset=UTF-8")
  String text(@PathVariable String id, @PathVariable String week, Caller caller) {
    return WeekText.of(weeks.week(id, week, caller));
  }

  @GetMapping(
      path = {WEEK, WEEK + ".svg"},
      produces = "image/svg+xml;charset=UTF-8")
  String picture(@PathVariable String id, @PathVariable String week, Caller caller) {
    return WeekPicture.of(weeks.week(id, week, caller));
  }
}
