package vn.lensan.sandbox.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.lensan.sandbox.answer.PartnerCall;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.answer.Refusals;
import vn.lensan.sandbox.call.Calls;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;

/**
 * Faults before the work is done (nothing has happened then) and faults of the answer (it has). Of
 * several that are switched on, the first in the order below strikes.
 */
@Component
@Order(30)
final class FaultFilter extends OncePerRequestFilter {

  private final Channels channels;
  private final Faults faults;
  private final Calls calls;
  private final Refusals refusals;
  private final BadAnswers answers;

  FaultFilter(
      Channels channels, Faults faults, Calls calls, Refusals refusals, BadAnswers answers) {
    this.channels = channels;
    this.faults = faults;
    this.calls = calls;
    this.refusals = refusals;
    this.answers = answers;
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
    var plan = faults.of(channel.get()).plan();
    faults.of(channel.get()).hold(Duration.ofMillis(plan.delay()));
    if (!struckBefore(channel.get(), plan, request, response)) {
      answer(channel.get(), plan, call.get(), request, response, chain);
    }
  }

  private boolean struckBefore(
      Channel channel, FaultPlan plan, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (strikes(channel, plan, "errorRate")) {
      refusals.write(
          request, response, Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault.temporary"));
    } else if (strikes(channel, plan, "tooManyRequests")) {
      response.setHeader("Retry-After", Integer.toString(plan.retryAfter()));
      refusals.write(
          request,
          response,
          Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "quota.exceeded").with(plan.retryAfter()));
    } else if (strikes(channel, plan, "redirect")) {
      response.setStatus(HttpStatus.TEMPORARY_REDIRECT.value());
      response.setHeader("Location", elsewhere(channel, request));
    } else if (strikes(channel, plan, "okWithErrorBody")) {
      refusals.write(request, response, Refusal.of(HttpStatus.OK, "fault.temporary"));
    } else {
      return false;
    }
    return true;
  }

  /** The same machine under another name, which to a client is another host. */
  private static String elsewhere(Channel channel, HttpServletRequest request) {
    var other = request.getServerName().equals("localhost") ? "127.0.0.1" : "localhost";
    return "http://"
        + other
        + ":"
        + request.getLocalPort()
        + "/sandbox/"
        + channel.id()
        + "/elsewhere";
  }

  private void answer(
      Channel channel,
      FaultPlan plan,
      PartnerCall call,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    var held = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, held);
    if (call.creates() && strikes(channel, plan, "timeoutAfterCreate")) {
      answers.never(faults.of(channel), response);
    } else if (strikes(channel, plan, "wrongJson")) {
      answers.torn(held.getContentAsByteArray(), response);
    } else if (strikes(channel, plan, "hugeBody")) {
      answers.huge(held.getContentAsByteArray(), response);
    } else if (strikes(channel, plan, "slowLoris")) {
      answers.dripping(faults.of(channel), held.getContentAsByteArray(), response);
    } else {
      held.copyBodyToResponse();
    }
  }

  private boolean strikes(Channel channel, FaultPlan plan, String fault) {
    var strikes = plan.strikes(fault);
    if (strikes) {
      calls.of(channel).fault(fault);
    }
    return strikes;
  }
}
