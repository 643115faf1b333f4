package vn.lensan.local.identity;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginController {

  private final List<String> names;

  LoginController(IdentitySettings settings) {
    this.names = List.copyOf(settings.demo().keySet());
  }

  @GetMapping(IdentitySecurity.LOGIN)
  String login(Model page) {
    page.addAttribute("names", names);
    return "login";
  }
}
