package vn.lensan.catalog.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.lensan.catalog.channel.ChannelMessage;
import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.personal.PersonalText;

/** What a crash, a second worker or a late message must not do to an order that waits. */
class OrderLadderTest {
  private static final Instant PLACED = Instant.parse("2026-11-23T01:00:00Z");
  private static final Ladder LADDER =
      new Ladder(after(12), after(19), PLACED.plus(Duration.ofHours(24)));

  private static Instant after(long hours) {
    return PLACED.plus(Duration.ofHours(hours));
  }

  private static Order waiting() {
    Money none = Money.vnd(0);
    OrderFacts facts =
        new OrderFacts(
            "POSTMART",
            "PM-1",
            "household",
            List.of(),
            new OrderAmounts(none, none, none),
            new Destination("VN", "24"),
            PLACED,
            null,
            false,
            "customer");
    PersonalText invented = new PersonalText("Người mua bịa ra");
    return Order.placed(
        facts,
        new Buyer(invented, invented, invented),
        List.of("2025-07-01:07582"),
        new Order.Arrival(1, LADDER));
  }

  private static Rescue rescue(Order order) {
    return Objects.requireNonNull(order.rescue());
  }

  private static void told(Order order, OrderStep step, Instant at) {
    order.told(new ChannelMessage.OrderMoved("PM-1", step, at, "RAW", 2));
  }

  @Test
  void whoWasAskedLaterStaysAskedWhenASlowWorkerComesAfter() {
    Order order = waiting();
    order.asked(Rung.VOLUNTEER);
    order.asked(Rung.HOUSEHOLD);
    assertThat(rescue(order).asked()).isEqualTo(Rung.VOLUNTEER);
    order.confirm(after(13));
    assertThat(rescue(order).outcome()).isEqualTo(Outcome.SAVED);
  }

  @Test
  void aRungClimbedWhileItWasAnsweredLeavesTheEndToBeTold() {
    Order order = waiting();
    order.confirm(after(1));
    order.leaveLadder(order.version());
    assertThat(order.isOnLadder()).isFalse();
    order.asked(Rung.HOUSEHOLD);
    assertThat(order.isOnLadder()).isTrue();
    assertThat(rescue(order).outcome()).isEqualTo(Outcome.IN_TIME);
    assertThat(rescue(order).asked()).isNull();
  }

  @Test
  void leavesTheLadderOnlyAsItWasRead() {
    Order order = waiting();
    order.leaveLadder(order.version() + 1);
    assertThat(order.isOnLadder()).isTrue();
  }

  @Test
  void anAnswerInTimeThatWeHearOfLateIsNoLoss() {
    Order order = waiting();
    order.asked(Rung.COOPERATIVE);
    order.lapse();
    assertThat(rescue(order).outcome()).isEqualTo(Outcome.LOST);
    told(order, OrderStep.CONFIRMED, after(23));
    assertThat(rescue(order).outcome()).isEqualTo(Outcome.SAVED);
    assertThat(order.isOnLadder()).isTrue();
  }

  @Test
  void anAnswerAfterTheDeadlineIsOne() {
    Order order = waiting();
    told(order, OrderStep.CONFIRMED, after(24));
    assertThat(rescue(order).outcome()).isEqualTo(Outcome.LOST);
    order = waiting();
    order.lapse();
    told(order, OrderStep.CANCELLED, after(25));
    assertThat(rescue(order).outcome()).isEqualTo(Outcome.LOST);
  }

  @Test
  void whatTheBuyerTookBackIsNeitherSavedNorLost() {
    Order order = waiting();
    told(order, OrderStep.CANCELLED, after(2));
    assertThat(rescue(order).outcome()).isEqualTo(Outcome.WITHDRAWN);
  }

  @Test
  void aHouseholdThatWantsACallLeavesTheAnswerToItsTeamAtOnce() {
    Order order = waiting();
    order.asked(Rung.HOUSEHOLD);
    order.callAsked(after(1));
    assertThat(rescue(order).rungAt(after(1))).isEqualTo(Rung.VOLUNTEER);
    assertThat(rescue(order).rungAt(after(20))).isEqualTo(Rung.COOPERATIVE);
  }

  @Test
  void neverAsksForAnAnswerToWhatCameFromAList() {
    OrderFacts facts = waiting().view().facts();
    PersonalText invented = new PersonalText("Người mua bịa ra");
    Buyer buyer = new Buyer(invented, invented, invented);
    Order listed = Order.listed(facts, buyer, List.of(), OrderStep.PLACED);
    assertThat(listed.rescue()).isNull();
    assertThat(listed.isOnLadder()).isFalse();
  }
}
