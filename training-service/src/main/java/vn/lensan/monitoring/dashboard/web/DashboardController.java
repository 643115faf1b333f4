package vn.lensan.monitoring.dashboard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.monitoring.dashboard.BoardService;
import vn.lensan.monitoring.figure.Questions;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.problem.Problems;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** The dashboard: a whole page, or only its figures when the page asks for fresh ones. */
@Controller
class DashboardController {
  private static final String ONLY_FIGURES = "HX-Request";
  private final BoardService boards;
  private final Problems problems;

  DashboardController(BoardService boards, Problems problems) {
    this.boards = boards;
    this.problems = problems;
  }

  @GetMapping("/dashboard")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.TRAINER, Role.AUDITOR})
  ModelAndView dashboard(
      @RequestParam(required = false) @Nullable String indicator,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String boundary,
      @RequestParam(required = false) @Nullable String periodType,
      @RequestHeader(name = ONLY_FIGURES, required = false) @Nullable String partly,
      Caller caller,
      HttpServletResponse response) {
    Questions.Asked asked =
        new Questions.Asked(
            indicator == null || indicator.isBlank() ? List.of() : List.of(indicator),
            unit,
            boundary,
            periodType,
            null,
            null,
            null);
    personal(response);
    String view = partly == null ? "dashboard/board" : "dashboard/board :: figures";
    return new ModelAndView(view, "board", boards.board(asked, caller.scope()));
  }

  /** A reader gets words, not JSON; also when the door in front of the page refuses. */
  @ExceptionHandler
  ModelAndView refused(Problem problem, HttpServletResponse response) {
    personal(response);
    ModelAndView page =
        new ModelAndView(
            "dashboard/problem", "problem", problems.body(problem, ProblemWords.VIETNAMESE));
    page.setStatus(problem.status());
    return page;
  }

  private static void personal(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(HttpHeaders.VARY, ONLY_FIGURES);
  }
}
