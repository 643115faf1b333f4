package vn.lensan.sandbox.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.kit.Json;
import vn.lensan.sandbox.kit.Trace;
import vn.lensan.sandbox.kit.Xml;

/**
 * Refusals in the two shapes of the sandbox: the partner contract's own, and problems for the test
 * doors.
 */
@Component
public final class Refusals {

  private final Texts texts;
  private final Channels channels;

  Refusals(Texts texts, Channels channels) {
    this.texts = texts;
    this.channels = channels;
  }

  ResponseEntity<byte[]> answer(HttpServletRequest request, Refusal refusal) {
    return ResponseEntity.status(refusal.status())
        .header("Content-Type", contentType(request))
        .body(Json.MAPPER.writeValueAsBytes(body(request, refusal)));
  }

  /** For who stands before the translation of answers. */
  public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    response.setStatus(refusal.status().value());
    boolean xml = speaksXml(request);
    response.setContentType(xml ? "application/xml" : contentType(request));
    Map<String, Object> body = body(request, refusal);
    response
        .getOutputStream()
        .write(xml ? Xml.of(Json.MAPPER.valueToTree(body)) : Json.MAPPER.writeValueAsBytes(body));
  }

  private static String contentType(HttpServletRequest request) {
    return isPartner(request) ? "application/json" : "application/problem+json";
  }

  private boolean speaksXml(HttpServletRequest request) {
    return PartnerCall.of(request)
        .flatMap(call -> channels.find(call.channel()))
        .filter(Channel::isFormXml)
        .isPresent();
  }

  private static boolean isPartner(HttpServletRequest request) {
    return PartnerCall.of(request).isPresent();
  }

  private Map<String, Object> body(HttpServletRequest request, Refusal refusal) {
    var locale = Texts.localeOf(request);
    var message = texts.get("error." + refusal.code(), locale, refusal.arguments().toArray());
    return isPartner(request)
        ? Map.of("error", error(refusal, message, locale))
        : problem(request, refusal, message, locale);
  }

  private Map<String, Object> error(Refusal refusal, String message, Locale locale) {
    var error = new LinkedHashMap<String, Object>();
    error.put("code", refusal.code());
    error.put("message", message);
    putFaults(error, "details", refusal, locale);
    return error;
  }

  private Map<String, Object> problem(
      HttpServletRequest request, Refusal refusal, String message, Locale locale) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "about:blank");
    problem.put("title", message);
    problem.put("status", refusal.status().value());
    problem.put("code", refusal.code());
    problem.put("instance", request.getRequestURI());
    problem.put("traceId", Trace.of(request).id());
    putFaults(problem, "errors", refusal, locale);
    return problem;
  }

  private void putFaults(Map<String, Object> to, String name, Refusal refusal, Locale locale) {
    List<Map<String, String>> faults =
        refusal.faults().stream().map(fault -> fault(fault, locale)).toList();
    if (!faults.isEmpty()) {
      to.put(name, faults);
    }
  }

  private Map<String, String> fault(Refusal.Fault fault, Locale locale) {
    return Map.of(
        "pointer", fault.pointer(),
        "code", fault.code(),
        "message", texts.get("field." + fault.code(), locale));
  }
}
