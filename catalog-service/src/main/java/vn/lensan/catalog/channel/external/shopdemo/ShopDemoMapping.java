package vn.lensan.catalog.channel.external.shopdemo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ChannelMessage;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemPage;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.ItemSnapshot;
import vn.lensan.catalog.channel.ItemState;
import vn.lensan.catalog.channel.OrderPage;
import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.catalog.channel.PlacedOrder;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.channel.SellerSeen;
import vn.lensan.catalog.channel.SellerState;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.personal.PersonalText;

/** From the demo shop's XML to our words. */
final class ShopDemoMapping {
  private ShopDemoMapping() {}

  static SellerSeen seller(XmlAnswer shop) {
    return new SellerSeen(
        shop.get("key"), shop.get("shop"), SellerState.valueOf(shop.get("state")), reasons(shop));
  }

  static ItemSeen item(XmlAnswer good) {
    return new ItemSeen(
        good.get("no"),
        good.get("code"),
        good.find("memo"),
        ItemState.valueOf(good.get("state")),
        reasons(good),
        at(good, "changed"));
  }

  static ItemPage page(XmlAnswer answer) {
    return new ItemPage(
        answer.all("entry").stream().map(ShopDemoMapping::snapshot).toList(), answer.find("next"));
  }

  private static ItemSnapshot snapshot(XmlAnswer good) {
    ItemContent shown =
        new ItemContent(
            good.get("code"),
            good.get("title"),
            good.find("text"),
            Money.vnd(good.number("price")),
            good.get("unit"),
            good.number("stock"),
            good.get("from"),
            good.all("photo").stream().map(XmlAnswer::text).toList(),
            badge(good.child("mark")),
            Objects.requireNonNullElse(good.find("memo"), ""));
    return new ItemSnapshot(item(good), good.get("shop"), shown);
  }

  private static ItemContent.@Nullable Badge badge(@Nullable XmlAnswer mark) {
    if (mark == null) {
      return null;
    }
    String until = mark.find("validUntil");
    return new ItemContent.Badge(
        mark.get("kind"),
        Integer.parseInt(Objects.requireNonNullElse(mark.find("stars"), "0")),
        mark.get("certificateNumber"),
        until == null ? null : LocalDate.parse(until));
  }

  private static List<Reason> reasons(XmlAnswer of) {
    return of.all("why").stream().map(why -> reason(why.get("code"), why.get("message"))).toList();
  }

  private static Reason reason(String code, String words) {
    return new Reason(
        ShopDemoTerms.CODES.getOrDefault(code, "channel.refused"), code + ": " + words);
  }

  static OrderPage orders(XmlAnswer answer) {
    return new OrderPage(
        answer.all("entry").stream().map(ShopDemoMapping::order).toList(), answer.find("next"));
  }

  private static OrderPage.OrderSeen order(XmlAnswer order) {
    return new OrderPage.OrderSeen(
        placed(order),
        at(order, "changed"),
        order.all("step").stream().map(step -> move(order.get("no"), step)).toList());
  }

  private static ChannelMessage.OrderMoved move(String no, XmlAnswer step) {
    return new ChannelMessage.OrderMoved(
        no,
        OrderStep.valueOf(step.get("state")),
        at(step, "at"),
        step.get("raw"),
        step.number("sequence"));
  }

  private static PlacedOrder placed(XmlAnswer order) {
    XmlAnswer where = order.within("destination");
    return new PlacedOrder(
        order.get("no"),
        order.all("step").getFirst().number("sequence"),
        at(order, "placedAt"),
        at(order, "confirmBy"),
        order.all("line").stream().map(ShopDemoMapping::line).toList(),
        Money.vnd(order.number("shipping")),
        Money.vnd(order.number("discount")),
        Money.vnd(order.number("total")),
        where.get("country"),
        where.find("province"),
        buyer(order.within("buyer")),
        Boolean.parseBoolean(order.get("cashOnDelivery")));
  }

  private static PlacedOrder.Line line(XmlAnswer line) {
    return new PlacedOrder.Line(
        line.get("code"),
        line.get("no"),
        line.number("stock"),
        Money.vnd(line.number("unitPrice")),
        Money.vnd(line.number("amount")));
  }

  private static PlacedOrder.Buyer buyer(XmlAnswer buyer) {
    return new PlacedOrder.Buyer(
        new PersonalText(buyer.get("id")),
        new PersonalText(buyer.get("title")),
        new PersonalText(buyer.get("phone")),
        new PersonalText(buyer.get("address")));
  }

  private static Instant at(XmlAnswer of, String name) {
    return OffsetDateTime.parse(of.get(name)).toInstant();
  }
}
