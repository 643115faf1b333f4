package vn.lensan.catalog.notice.web;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.catalog.notice.LocalMessages;
import vn.lensan.platform.security.PublicDoor;

/**
 * The phones of this machine: what would have gone out by SMS or Zalo. For trying things out, with
 * invented people; never where {@code lensan.catalog.notices.local} is not set.
 */
@Controller
@PublicDoor
@ConditionalOnBooleanProperty("lensan.catalog.notices.local")
class LocalMessagesController {
  private final LocalMessages messages;

  LocalMessagesController(LocalMessages messages) {
    this.messages = messages;
  }

  @GetMapping(path = "/local/messages", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView newest() {
    return new ModelAndView("local/messages", Map.of("messages", messages.newest()));
  }
}
