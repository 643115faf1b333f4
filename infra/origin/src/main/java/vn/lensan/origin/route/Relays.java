package vn.lensan.origin.route;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.lensan.origin.OriginSettings.Route;
import vn.lensan.origin.problem.OriginProblem;
import vn.lensan.origin.problem.Problems;
import vn.lensan.origin.session.ExpiredSessions;
import vn.lensan.origin.session.SessionTokens;

/** What stands around every call to an upstream: clean headers, the caller's token, problems. */
@Component
class Relays {

  private final SessionTokens tokens;
  private final ExpiredSessions expired;
  private final Problems problems;
  private final Crowds crowds;

  Relays(SessionTokens tokens, ExpiredSessions expired, Problems problems, Crowds crowds) {
    this.tokens = tokens;
    this.expired = expired;
    this.problems = problems;
    this.crowds = crowds;
  }

  HandlerFilterFunction<ServerResponse, ServerResponse> of(String service, Route route) {
    var outward = new AnswerHeaders(route);
    return (request, next) -> {
      try {
        var answer =
            crowds.in(service, request, () -> next.handle(withCleanHeaders(request, route)));
        outward.clean(answer.headers());
        return answer;
      } catch (OriginProblem problem) {
        return problem.isSessionExpired()
            ? GatewayServerResponse.ok().build(signInAgain(problem))
            : problems.asAnswer(problem.about(service));
      }
    };
  }

  private ServerResponse.HeadersBuilder.WriteFunction signInAgain(OriginProblem problem) {
    return (request, response) -> {
      expired.end(request, response, problem);
      return null;
    };
  }

  private ServerRequest withCleanHeaders(ServerRequest request, Route route) {
    var token = tokens.bearer(request.servletRequest());
    return ServerRequest.from(request)
        .headers(
            headers -> {
              RequestHeaders.clean(headers, request.servletRequest(), route);
              token.ifPresent(headers::setBearerAuth);
            })
        .build();
  }
}
