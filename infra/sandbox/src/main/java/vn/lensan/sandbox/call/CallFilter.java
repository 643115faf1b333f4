package vn.lensan.sandbox.call;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.lensan.sandbox.answer.PartnerCall;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.answer.Refusals;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;

/** Who calls the partner API, how often, and with what outcome. */
@Component
@Order(20)
final class CallFilter extends OncePerRequestFilter {

  private final Channels channels;
  private final Calls calls;
  private final Refusals refusals;
  private final QuotaSettings settings;
  private final Map<String, Quota> quotas = new ConcurrentHashMap<>();

  CallFilter(Channels channels, Calls calls, Refusals refusals, QuotaSettings settings) {
    this.channels = channels;
    this.calls = calls;
    this.refusals = refusals;
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var call = PartnerCall.of(request);
    var channel = call.flatMap(c -> channels.find(c.channel()));
    if (call.isEmpty() || channel.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    try {
      var refusal = refusalOf(channel.get(), request, response);
      if (refusal == null) {
        chain.doFilter(request, response);
      } else {
        refusals.write(request, response, refusal);
      }
    } finally {
      calls.of(channel.get()).call(call.get().operation(), response.getStatus());
    }
  }

  private @Nullable Refusal refusalOf(
      Channel channel, HttpServletRequest request, HttpServletResponse response) {
    if (!isKnown(channel, request.getHeader("Authorization"))) {
      return Refusal.of(HttpStatus.UNAUTHORIZED, "credential.wrong");
    }
    return withinQuota(channel, response)
        ? null
        : Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "quota.exceeded").with(1);
  }

  private static boolean isKnown(Channel channel, @Nullable String authorization) {
    var expected = ("Bearer " + channel.apiKey()).getBytes(StandardCharsets.UTF_8);
    return authorization != null
        && MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8));
  }

  private boolean withinQuota(Channel channel, HttpServletResponse response) {
    var quota =
        quotas.computeIfAbsent(
            channel.id(), id -> new Quota(settings.perSecond(), System::nanoTime));
    var within = quota.take();
    response.setHeader("RateLimit-Limit", Integer.toString(settings.perSecond()));
    response.setHeader("RateLimit-Remaining", Integer.toString(quota.left()));
    response.setHeader("RateLimit-Reset", "1");
    if (!within) {
      calls.of(channel).overrun();
    }
    if (!within && settings.enforced()) {
      response.setHeader("Retry-After", "1");
      return false;
    }
    return true;
  }
}
