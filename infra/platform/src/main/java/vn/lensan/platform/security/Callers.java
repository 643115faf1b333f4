package vn.lensan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.lensan.platform.problem.Problem;

/**
 * Reads the caller from the access token; one of our services may act for somebody else, by two
 * headers.
 */
final class Callers {
  static final String ACTING_UNITS = "X-Lensan-Units";
  static final String ACTING_ROLE = "X-Lensan-Role";
  static final String ACTING_CLIENT = "X-Lensan-Client";

  private Callers() {}

  static Optional<Caller> present(HttpServletRequest request) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
      return Optional.empty();
    }
    Caller caller = of(token);
    return Optional.of(caller.is(Role.SERVICE) ? acting(caller, request) : caller);
  }

  static Caller of(Jwt token) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    strings(token, "roles").forEach(name -> role(name).ifPresent(roles::add));
    Scope scope =
        roles.contains(Role.SERVICE) ? Scope.EVERYTHING : Scope.of(strings(token, "units"));
    String client = token.getClaimAsString("client");
    return new Caller(
        client == null ? String.valueOf(token.getSubject()) : client,
        roles,
        scope,
        token.getClaimAsString("channel"));
  }

  private static Caller acting(Caller service, HttpServletRequest request) {
    String units = request.getHeader(ACTING_UNITS);
    String role = request.getHeader(ACTING_ROLE);
    if (units == null || role == null) {
      return service;
    }
    Role acted = role(role).orElseThrow(() -> Problem.of(HttpStatus.BAD_REQUEST, "http.400"));
    String client = request.getHeader(ACTING_CLIENT);
    return new Caller(
        client == null ? service.client() : client,
        EnumSet.of(acted, Role.SERVICE),
        Scope.of(Arrays.asList(units.split(","))),
        null);
  }

  private static List<String> strings(Jwt token, String claim) {
    @Nullable List<String> values = token.getClaimAsStringList(claim);
    return values == null ? List.of() : values;
  }

  private static Optional<Role> role(String name) {
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst();
  }
}
