package vn.lensan.origin.page;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lensan.origin.OriginSettings;

@Controller
class StartController {

  /** The sign-ins of the local identity provider; what each may see is told by the messages. */
  private static final List<String> DEMO_PEOPLE =
      List.of(
          "demo-province",
          "demo-commune",
          "demo-team",
          "demo-ministry",
          "demo-trainer",
          "demo-auditor",
          "demo-partner-postmart",
          "demo-partner-voso");

  private final OriginSettings settings;

  StartController(OriginSettings settings) {
    this.settings = settings;
  }

  @GetMapping("/")
  String start(@Nullable Principal person, Model page) {
    page.addAttribute("person", person == null ? "" : person.getName());
    page.addAttribute("people", settings.local() ? DEMO_PEOPLE : List.of());
    return "start";
  }
}
