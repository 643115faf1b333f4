package vn.lensan.onboarding.own.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.onboarding.own.OwnService;
import vn.lensan.onboarding.own.OwnVisits;
import vn.lensan.onboarding.team.DifficultyAbout;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.PublicDoor;

/**
 * The household's own page. No cookie: an opened page carries a token in its forms, and every form
 * is answered by the page as it is then.
 */
@Controller
@RequestMapping("/own")
@PublicDoor
class OwnPageController {
  private static final int LONGEST = 2000;
  private static final String FORM_ID = "[A-Za-z0-9][A-Za-z0-9-]{7,63}";
  private final OwnVisits visits;
  private final OwnService own;
  private final OwnFrame frame;

  OwnPageController(OwnVisits visits, OwnService own, OwnFrame frame) {
    this.visits = visits;
    this.own = own;
    this.frame = frame;
  }

  @ModelAttribute
  void guard(HttpServletResponse response) {
    OwnFrame.guard(response);
  }

  /** Messengers look at every link; only the button opens it. */
  @GetMapping("/{token}")
  ModelAndView look(@PathVariable String token) {
    visits.look(token);
    return new ModelAndView("own/open", Map.of("asks", "NOTHING", "error", ""));
  }

  @PostMapping("/{token}")
  ModelAndView open(@PathVariable String token) {
    return page(visits.open(token), "");
  }

  @GetMapping("/qr/{token}")
  ModelAndView ask(@PathVariable String token) {
    return asking(token, "");
  }

  @PostMapping("/qr/{token}")
  ModelAndView answer(@PathVariable String token, @RequestParam(defaultValue = "") String answer) {
    return visits
        .open(token, answer)
        .map(visit -> page(visit, ""))
        .orElseGet(() -> asking(token, "Chưa đúng. Bà con thử lại; sai nhiều lần mã sẽ tạm khoá."));
  }

  private ModelAndView asking(String token, String error) {
    return new ModelAndView(
        "own/open",
        Map.of("asks", visits.asks(token).name(), "error", error),
        error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/visit/consent")
  ModelAndView agree(
      @RequestParam(defaultValue = "") String visit,
      @RequestParam(required = false) @Nullable List<String> receiver) {
    own.agree(visit, receiver == null ? List.of() : receiver);
    return page(
        visit,
        receiver == null ? "Chưa chọn sàn nào nên chưa đổi gì." : "Đã ghi sự đồng ý của anh/chị.");
  }

  @PostMapping("/visit/withdrawal")
  ModelAndView withdraw(
      @RequestParam(defaultValue = "") String visit,
      @RequestParam(defaultValue = "") String consent) {
    own.withdraw(visit, consent);
    return page(visit, "Đã rút lại. Có hiệu lực ngay; sàn đã nhận tin sẽ được yêu cầu gỡ và quên.");
  }

  @PostMapping("/visit/difficulty")
  ModelAndView difficulty(
      @RequestParam(defaultValue = "") String visit,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "OTHER") DifficultyAbout about,
      @RequestParam(defaultValue = "") String text) {
    if (text.isBlank() || text.length() > LONGEST || !form.matches(FORM_ID)) {
      return wrong(visit, text.substring(0, Math.min(LONGEST, text.length())));
    }
    own.ask(visit, form, about, text.strip());
    return page(visit, "Đã gửi. Xã sẽ trả lời trên trang này trong 3 ngày làm việc.");
  }

  @PostMapping("/visit/satisfaction")
  ModelAndView score(
      @RequestParam(defaultValue = "") String visit,
      @RequestParam(defaultValue = "") String question,
      @RequestParam(defaultValue = "0") int score,
      @RequestParam(defaultValue = "") String comment) {
    String words = comment.strip();
    own.score(
        visit,
        question,
        score,
        words.isEmpty() ? null : words.substring(0, Math.min(LONGEST, words.length())));
    return page(visit, "Cảm ơn anh/chị đã chấm điểm.");
  }

  private ModelAndView page(String visit, String done) {
    OwnPageModel model = OwnPageModel.of(own.page(visit));
    return new ModelAndView(
        "own/page", Map.of("own", model, "visit", visit, "done", done, "typed", "", "error", ""));
  }

  /** Nothing that was typed is lost. */
  private ModelAndView wrong(String visit, String typed) {
    Map<String, Object> model = new HashMap<>(page(visit, "").getModel());
    model.put("typed", typed);
    model.put("error", "Viết điều bà con cần giúp, từ 1 đến 2.000 chữ cái. Chưa gửi gì.");
    return new ModelAndView("own/page", model, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @ExceptionHandler
  ModelAndView refused(Problem problem, HttpServletResponse response) {
    return frame.refused(problem, response);
  }

  @ExceptionHandler
  ModelAndView failed(RuntimeException failure, HttpServletResponse response) {
    return frame.failed(failure, response);
  }
}
