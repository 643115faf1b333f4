package vn.lensan.sandbox.seller;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.sandbox.answer.Checks;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.channel.Table;
import vn.lensan.sandbox.kit.Now;
import vn.lensan.sandbox.kit.Trace;
import vn.lensan.sandbox.webhook.Webhooks;

/** Where a test says what was counted in a shop on a day; told again, it is the next revision. */
@RestController
@RequestMapping("/sandbox/{channel}/activity")
final class ActivityDoor {
  /** What isn't told is none. */
  record Counted(
      @Nullable String clientSellerKey,
      @Nullable LocalDate day,
      @Nullable Long visits,
      @Nullable Long lists,
      @Nullable Long searches,
      @Nullable Long messages,
      @Nullable Long orders) {}

  record Report(
      String sellerId,
      String clientSellerKey,
      LocalDate day,
      int revision,
      long visits,
      long lists,
      long searches,
      long messages,
      long orders) {}

  private final Map<String, Table<Activity>> tables = new TreeMap<>();
  private final Channels channels;
  private final Sellers sellers;
  private final Webhooks webhooks;

  ActivityDoor(Channels channels, Sellers sellers, Webhooks webhooks) {
    this.channels = channels;
    this.sellers = sellers;
    this.webhooks = webhooks;
    channels.all().forEach(one -> tables.put(one.id(), one.table("activity", Activity.class)));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Report report(
      @PathVariable String channel, @RequestBody Counted counted, HttpServletRequest request) {
    new Checks().text("/clientSellerKey", counted.clientSellerKey(), 100).done();
    var named = channels.named(channel);
    var seller =
        sellers
            .byKey(named, String.valueOf(counted.clientSellerKey()))
            .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "seller.unknown"));
    return named.change(() -> told(named, seller, counted, Trace.of(request)));
  }

  private Report told(Channel channel, Seller seller, Counted counted, Trace trace) {
    var day = counted.day() == null ? Now.get().toLocalDate() : counted.day();
    var report =
        new Report(
            seller.sellerId(),
            seller.clientSellerKey(),
            day,
            next(channel, Activity.key(seller.sellerId(), day.toString())),
            many(counted.visits()),
            many(counted.lists()),
            many(counted.searches()),
            many(counted.messages()),
            many(counted.orders()));
    webhooks.send(channel, seller.sellerId(), "seller.activity", trace, report);
    return report;
  }

  private int next(Channel channel, String key) {
    var table = Objects.requireNonNull(tables.get(channel.id()));
    var revision = table.find(key).map(Activity::revision).orElse(0) + 1;
    table.put(new Activity(key, revision));
    return revision;
  }

  private static long many(@Nullable Long told) {
    return told == null ? 0 : told;
  }
}
