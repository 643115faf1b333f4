package vn.lensan.catalog.office.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.catalog.channel.ChannelService;
import vn.lensan.catalog.office.ChannelBoardService;
import vn.lensan.pages.Forms;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** How the marketplaces do, and what they turned down. */
@OfficePage
class ChannelPageController {
  private final ChannelBoardService board;
  private final ChannelService channels;
  private final Forms forms;

  ChannelPageController(ChannelBoardService board, ChannelService channels, Forms forms) {
    this.board = board;
    this.channels = channels;
    this.forms = forms;
  }

  @GetMapping("/office/channels")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ModelAndView all(Caller caller, Locale locale) {
    return new ModelAndView(
        "office/channels",
        Map.of("cards", board.all(caller, locale), "mayReset", caller.is(Role.MINISTRY)));
  }

  @PostMapping("/office/channels/{id}/reset")
  @Allowed(Role.MINISTRY)
  ModelAndView reset(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    return forms.submit(
        new Forms.Sent(fields, locale),
        () -> {
          channels.resetCircuitBreaker(id, caller);
          return "/office/channels?done=channel-reset";
        },
        () -> all(caller, locale));
  }
}
