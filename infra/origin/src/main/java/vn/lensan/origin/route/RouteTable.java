package vn.lensan.origin.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import vn.lensan.origin.OriginSettings;
import vn.lensan.origin.OriginSettings.Route;

/** Only what is named passes, so that a service's inner doors need no list of their own here. */
@Configuration(proxyBeanMethods = false)
class RouteTable {

  @Bean
  RouterFunction<ServerResponse> routes(OriginSettings settings, Relays relays) {
    return settings.routes().entrySet().stream()
        .filter(entry -> settings.local() || !entry.getValue().localOnly())
        .map(entry -> toUpstream(entry.getKey(), entry.getValue(), relays))
        .reduce(RouterFunction::and)
        .orElseThrow(() -> new IllegalStateException("lensan.origin.routes is empty"));
  }

  private static RouterFunction<ServerResponse> toUpstream(
      String service, Route route, Relays relays) {
    return route(service)
        .route(anyPath(route), http())
        .before(uri(route.url()))
        .filter(relays.of(service, route))
        .build();
  }

  private static RequestPredicate anyPath(Route route) {
    return route.patterns().stream()
        .map(RequestPredicates::path)
        .reduce(RequestPredicate::or)
        .orElse(request -> false);
  }
}
