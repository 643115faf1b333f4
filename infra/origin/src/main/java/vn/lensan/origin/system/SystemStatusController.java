package vn.lensan.origin.system;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.origin.OriginSettings;
import vn.lensan.origin.problem.OriginProblem;
import vn.lensan.origin.problem.TraceIds;
import vn.lensan.origin.route.UpstreamDocuments;
import vn.lensan.origin.route.UpstreamDocuments.Answer;
import vn.lensan.origin.session.SessionTokens;

/** Asks every service how it is, in the caller's name: the services decide who may know. */
@RestController
class SystemStatusController {

  private static final String PATH = "/api/v1/system/status";

  private final UpstreamDocuments upstreams;
  private final SessionTokens tokens;
  private final JsonMapper json;

  SystemStatusController(UpstreamDocuments upstreams, SessionTokens tokens, JsonMapper json) {
    this.upstreams = upstreams;
    this.tokens = tokens;
    this.json = json;
  }

  @GetMapping(PATH)
  ResponseEntity<?> status(HttpServletRequest request) {
    var answers = askAll(headers(request));
    return answers.values().stream()
        .flatMap(Optional::stream)
        .filter(answer -> answer.status() == 401 || answer.status() == 403)
        .findFirst()
        .<ResponseEntity<?>>map(SystemStatusController::refusal)
        .orElseGet(() -> ResponseEntity.ok(together(answers)));
  }

  private HttpHeaders headers(HttpServletRequest request) {
    var headers = new HttpHeaders();
    headers.set(
        HttpHeaders.AUTHORIZATION,
        tokens.authorization(request).orElseThrow(OriginProblem::signInNeeded));
    headers.set("traceparent", TraceIds.of(request).asParent());
    Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
        .ifPresent(it -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, it));
    return headers;
  }

  private Map<String, Optional<Answer>> askAll(HttpHeaders headers) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked = new LinkedHashMap<String, CompletableFuture<Optional<Answer>>>();
      OriginSettings.SERVICES.forEach(
          service ->
              asked.put(
                  service,
                  CompletableFuture.supplyAsync(
                      () -> upstreams.ask(service, PATH, headers), threads)));
      var answers = new LinkedHashMap<String, Optional<Answer>>();
      asked.forEach((service, answer) -> answers.put(service, answer.join()));
      return answers;
    }
  }

  private JsonNode together(Map<String, Optional<Answer>> answers) {
    var whole = json.createObjectNode();
    answers.forEach((service, answer) -> whole.set(service, state(answer)));
    return whole;
  }

  private JsonNode state(Optional<Answer> answer) {
    return answer
        .filter(Answer::isOk)
        .map(it -> json.readTree(it.body()))
        .orElseGet(() -> json.createObjectNode().put("state", "UNREACHABLE"));
  }

  private static ResponseEntity<String> refusal(Answer answer) {
    return ResponseEntity.status(answer.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(answer.body());
  }
}
