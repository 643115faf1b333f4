package vn.lensan.origin.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.lensan.origin.OriginSettings;
import vn.lensan.origin.OriginSettings.Route;

/** Only what is named passes, so that a service's inner doors need no list of their own here. */
@Configuration(proxyBeanMethods = false)
class RouteTable {

  @Bean
  RouterFunction<ServerResponse> routes(OriginSettings settings, Relays relays) {
    List<String> all =
        settings.routes().values().stream().flatMap(route -> route.patterns().stream()).toList();
    return settings.routes().entrySet().stream()
        .filter(entry -> settings.local() || !entry.getValue().localOnly())
        .map(entry -> toUpstream(entry, relays, all))
        .reduce(RouterFunction::and)
        .orElseThrow(() -> new IllegalStateException("lensan.origin.routes is empty"));
  }

  private static RouterFunction<ServerResponse> toUpstream(
      Map.Entry<String, Route> named, Relays relays, List<String> all) {
    Route route = named.getValue();
    return route(named.getKey())
        .route(anyPath(route, all), http())
        .before(uri(route.url()))
        .filter(relays.of(named.getKey(), route))
        .build();
  }

  private static RequestPredicate anyPath(Route route, List<String> all) {
    return route.patterns().stream()
        .map(pattern -> nearest(pattern, all))
        .reduce(RequestPredicate::or)
        .orElse(request -> false);
  }

  /** What lies below another service's path is that one's, in whatever order they are named. */
  private static RequestPredicate nearest(String pattern, List<String> all) {
    PathPattern own = PathPatternParser.defaultInstance.parse(pattern);
    return all.stream()
        .filter(other -> !other.equals(pattern) && own.matches(PathContainer.parsePath(other)))
        .map(RequestPredicates::path)
        .map(RequestPredicate::negate)
        .reduce(RequestPredicates.path(pattern), RequestPredicate::and);
  }
}
