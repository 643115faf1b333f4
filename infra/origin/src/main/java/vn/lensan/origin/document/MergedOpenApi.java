package vn.lensan.origin.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.lensan.origin.OriginSettings;
import vn.lensan.origin.route.UpstreamDocuments;
import vn.lensan.origin.route.UpstreamDocuments.Answer;

/** The services' OpenAPI documents as one. Kept for a minute; an incomplete one for seconds. */
@Component
class MergedOpenApi {

  private static final Duration WHOLE = Duration.ofMinutes(1);
  private static final Duration INCOMPLETE = Duration.ofSeconds(3);

  private record Kept(JsonNode document, Instant until) {}

  private final UpstreamDocuments upstreams;
  private final JsonMapper json;
  private final Clock clock;
  private @Nullable Kept kept;

  @Autowired
  MergedOpenApi(UpstreamDocuments upstreams, JsonMapper json) {
    this(upstreams, json, Clock.systemUTC());
  }

  MergedOpenApi(UpstreamDocuments upstreams, JsonMapper json, Clock clock) {
    this.upstreams = upstreams;
    this.json = json;
    this.clock = clock;
  }

  synchronized JsonNode document() {
    var now = clock.instant();
    if (kept == null || now.isAfter(kept.until())) {
      var merge = new OpenApiMerge(json.createObjectNode());
      OriginSettings.SERVICES.forEach(
          service ->
              documentOf(service)
                  .ifPresentOrElse(
                      document -> merge.add(service, document), () -> merge.missing(service)));
      kept = new Kept(merge.result(), now.plus(merge.isWhole() ? WHOLE : INCOMPLETE));
    }
    return kept.document();
  }

  private Optional<ObjectNode> documentOf(String service) {
    return upstreams
        .ask(service, "/v3/api-docs", HttpHeaders.EMPTY)
        .filter(Answer::isOk)
        .flatMap(this::parse);
  }

  private Optional<ObjectNode> parse(Answer answer) {
    try {
      return json.readTree(answer.body()) instanceof ObjectNode document
          ? Optional.of(document)
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
