package vn.lensan.catalog.office.web;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.catalog.office.ProductBoard;
import vn.lensan.catalog.office.ProductBoardService;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;

/** Products: what is missing and the one question to ask, certificates that end, by commune. */
@OfficePage
class ProductPageController {
  private final ProductBoardService board;
  private final ProblemWords words;

  ProductPageController(ProductBoardService board, ProblemWords words) {
    this.board = board;
    this.words = words;
  }

  @GetMapping("/office/products")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ModelAndView products(
      @RequestParam(required = false) @Nullable UnitId unit, Caller caller, Locale locale) {
    ProductBoard page = board.board(unit, caller);
    Map<String, String> ask =
        page.missing().stream()
            .map(ProductBoard.Row::question)
            .distinct()
            .collect(Collectors.toMap(code -> code, code -> question(code, locale)));
    return new ModelAndView("office/products")
        .addObject("page", page)
        .addObject("ask", ask)
        .addObject("unit", unit);
  }

  private String question(String code, Locale locale) {
    String said = words.text("field." + code, Map.of(), locale);
    return said == null ? code : said;
  }
}
