package vn.lensan.sandbox.call;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What was asked of a channel's partner API since the start or since it was last cleared. */
public final class CallCounts {

  private final Map<String, AtomicLong> operations = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> statuses = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> faults = new ConcurrentHashMap<>();
  private final AtomicLong total = new AtomicLong();
  private final AtomicLong overruns = new AtomicLong();
  private final AtomicLong redirectsFollowed = new AtomicLong();
  private final AtomicLong credentialsLeaked = new AtomicLong();
  private final WebhookCounts webhooks = new WebhookCounts();

  void call(String operation, int status) {
    total.incrementAndGet();
    count(operations, operation);
    count(statuses, Integer.toString(status));
  }

  void overrun() {
    overruns.incrementAndGet();
  }

  public void fault(String name) {
    count(faults, name);
  }

  public void redirectFollowed(boolean withCredential) {
    redirectsFollowed.incrementAndGet();
    if (withCredential) {
      credentialsLeaked.incrementAndGet();
    }
  }

  public WebhookCounts webhooks() {
    return webhooks;
  }

  private static void count(Map<String, AtomicLong> counts, String name) {
    counts.computeIfAbsent(name, n -> new AtomicLong()).incrementAndGet();
  }

  Map<String, Object> view(String channel, QuotaSettings quota, long pendingWebhooks) {
    var view = new LinkedHashMap<String, Object>();
    view.put("channel", channel);
    view.put("total", total.get());
    view.put("byOperation", new TreeMap<>(operations));
    view.put("byStatus", new TreeMap<>(statuses));
    view.put("quota", Map.of("perSecond", quota.perSecond(), "enforced", quota.enforced()));
    view.put("quotaOverruns", overruns.get());
    view.put("faults", new TreeMap<>(faults));
    view.put("redirectsFollowed", redirectsFollowed.get());
    view.put("credentialsLeaked", credentialsLeaked.get());
    view.put("webhooks", webhooks.view(pendingWebhooks));
    return view;
  }
}
