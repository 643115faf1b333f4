package vn.lensan.sandbox.formxml;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.lensan.sandbox.answer.PartnerCall;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.answer.Refusals;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.kit.Json;
import vn.lensan.sandbox.kit.Xml;

/** Behind the faults, so that these strike the answer as it goes over the wire. */
@Component
@Order(40)
final class FormXmlFilter extends OncePerRequestFilter {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Channels channels;
  private final Refusals refusals;

  FormXmlFilter(Channels channels, Refusals refusals) {
    this.channels = channels;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Channel> channel =
        PartnerCall.of(request)
            .flatMap(call -> channels.find(call.channel()))
            .filter(Channel::isFormXml);
    if (channel.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      translated(channel.get(), request, response, chain);
    }
  }

  private void translated(
      Channel channel, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] raw = request.getInputStream().readAllBytes();
    Optional<Wanted> wanted = wanted(request, raw);
    if (wanted.isEmpty()) {
      refusals.write(request, response, Refusal.of(HttpStatus.NOT_FOUND, "request.not-found"));
      return;
    }
    var held = new ContentCachingResponseWrapper(response);
    chain.doFilter(new Translated(request, channel.id(), wanted.get(), raw), held);
    byte[] xml = Xml.of(Json.MAPPER.readTree(held.getContentAsByteArray()));
    held.resetBuffer();
    response.setContentType("application/xml");
    response.setContentLength(xml.length);
    response.getOutputStream().write(xml);
  }

  private static Optional<Wanted> wanted(HttpServletRequest request, byte[] raw) {
    String path = request.getRequestURI().replaceFirst("/sandbox/[^/]+/v1", "");
    boolean form =
        !request.getMethod().equals("GET")
            && String.valueOf(request.getContentType()).startsWith(FORM);
    String fields = form ? new String(raw, StandardCharsets.UTF_8) : request.getQueryString();
    return Translation.of(request.getMethod(), path, Form.parse(fields));
  }
}
