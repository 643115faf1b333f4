package vn.lensan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param client the client's id or the signed-in person's name, noted in logs of change
 * @param channel the one channel that a partner sees
 */
public record Caller(String client, Set<Role> roles, Scope scope, @Nullable String channel) {

  /** Of a filter behind the sign-in; empty without a token. */
  public static Optional<Caller> present(HttpServletRequest request) {
    return Callers.present(request);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isAnyOf(Role... wanted) {
    return Arrays.stream(wanted).anyMatch(roles::contains);
  }
}
