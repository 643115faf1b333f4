package vn.lensan.catalog.order.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.catalog.order.AnswerLinks;
import vn.lensan.catalog.order.LinkAnswer;
import vn.lensan.catalog.order.LinkSeen;
import vn.lensan.catalog.order.OrderLinkService;
import vn.lensan.platform.security.PublicDoor;

/** The page behind the link of a message: one order, three buttons, no account. */
@Controller
@PublicDoor
class AnswerPageController {
  private static final String VIEW = "order/answer";
  private final OrderLinkService orders;

  AnswerPageController(OrderLinkService orders) {
    this.orders = orders;
  }

  @GetMapping(path = AnswerLinks.PATH + "{token}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView look(@PathVariable String token, HttpServletResponse response) {
    return page(orders.look(token), token, response);
  }

  @PostMapping(path = AnswerLinks.PATH + "{token}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView answer(
      @PathVariable String token, @RequestParam LinkAnswer answer, HttpServletResponse response) {
    return page(orders.answer(token, answer), token, response);
  }

  /** Whoever looks into a cache, or is led on from here, must not answer. */
  private static ModelAndView page(
      Optional<LinkSeen> seen, String token, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader("Referrer-Policy", "no-referrer");
    return seen.map(
            order ->
                new ModelAndView(
                    VIEW, Map.of("seen", order, "token", token), status(order.state())))
        .orElseGet(() -> new ModelAndView(VIEW, Map.of(), HttpStatus.NOT_FOUND));
  }

  private static HttpStatus status(LinkSeen.State state) {
    return state == LinkSeen.State.LAPSED ? HttpStatus.GONE : HttpStatus.OK;
  }
}
