package vn.lensan.sandbox.order;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.channel.SandboxSettings;
import vn.lensan.sandbox.item.Stock;
import vn.lensan.sandbox.kit.Later;
import vn.lensan.sandbox.kit.Trace;

/** Orders by invented buyers, one every few seconds while it is on. */
@Component
final class Trickle {

  private static final int MOST_AT_ONCE = 3;
  private static final int CROWD = 400;
  private static final int ONE_ABROAD_OF = 30;

  private final Channels channels;
  private final Stock stock;
  private final OrderService orders;
  private final DemoSettings settings;
  private final Later later;
  private final boolean fromTheStart;
  private @Nullable Random running;

  Trickle(
      Channels channels,
      Stock stock,
      OrderService orders,
      DemoSettings settings,
      Later later,
      SandboxSettings sandbox) {
    this.channels = channels;
    this.stock = stock;
    this.orders = orders;
    this.settings = settings;
    this.later = later;
    this.fromTheStart = sandbox.trickle();
  }

  @EventListener(ApplicationReadyEvent.class)
  void startIfAsked() {
    if (fromTheStart) {
      start(settings.seed());
    }
  }

  /** A start while it runs changes nothing but the seed. */
  synchronized void start(@Nullable Long seed) {
    if (running == null || seed != null) {
      var random = seed == null ? new Random() : new Random(seed);
      running = random;
      later.after(settings.interval(), () -> tick(random));
    }
  }

  synchronized void stop() {
    running = null;
  }

  private synchronized boolean goesOn(Random random) {
    return running == random;
  }

  private void tick(Random random) {
    if (goesOn(random)) {
      buySomething(random);
      later.after(settings.interval(), () -> tick(random));
    }
  }

  private void buySomething(Random random) {
    var open = channels.all().stream().filter(c -> !stock.onSale(c).isEmpty()).toList();
    if (!open.isEmpty()) {
      buy(random, pick(random, open));
    }
  }

  private void buy(Random random, Channel channel) {
    var goods = pick(random, stock.onSale(channel));
    var quantity = 1 + random.nextInt(Math.min(MOST_AT_ONCE, goods.quantity()));
    var wish =
        new OrderRequest.Wish(
            goods.sku(),
            quantity,
            destination(random),
            Buyers.numbered(random.nextInt(CROWD)),
            random.nextInt(4) > 0);
    try {
      orders.place(channel, wish, Trace.begin());
    } catch (Refusal soldOrWithdrawnMeanwhile) {
      // The next buyer comes soon.
    }
  }

  private static Destination destination(Random random) {
    return random.nextInt(ONE_ABROAD_OF) == 0
        ? new Destination(pick(random, List.of("JP", "KR", "SG", "DE")), null)
        : new Destination("VN", pick(random, Provinces.CODES));
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
