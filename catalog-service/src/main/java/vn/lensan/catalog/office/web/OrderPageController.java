package vn.lensan.catalog.office.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.catalog.office.OrderBoardService;
import vn.lensan.catalog.order.OrderService;
import vn.lensan.pages.Forms;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** Orders that wait: one tap to confirm, a reason to decline. */
@OfficePage
class OrderPageController {
  private static final int LONGEST = 500;
  private final OrderBoardService board;
  private final OrderService orders;
  private final Forms forms;

  OrderPageController(OrderBoardService board, OrderService orders, Forms forms) {
    this.board = board;
    this.orders = orders;
    this.forms = forms;
  }

  @GetMapping("/office/orders")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ModelAndView waiting(Caller caller) {
    return new ModelAndView(
        "office/orders",
        Map.of(
            "page",
            board.board(caller),
            "mayAnswer",
            caller.isAnyOf(Role.TEAM, Role.COMMUNE, Role.PROVINCE)));
  }

  @PostMapping("/office/orders/{id}/confirmation")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ModelAndView confirm(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    return forms.submit(
        new Forms.Sent(fields, locale),
        () -> {
          orders.confirm(id, caller);
          return "/office/orders?done=order-confirmed";
        },
        () -> waiting(caller));
  }

  @PostMapping("/office/orders/{id}/decline")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ModelAndView decline(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(
        sent,
        () -> {
          orders.decline(id, sent.text("reason", LONGEST), caller);
          return "/office/orders?done=order-declined";
        },
        () -> waiting(caller));
  }
}
