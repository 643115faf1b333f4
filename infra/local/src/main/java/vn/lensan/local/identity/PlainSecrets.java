package vn.lensan.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Secrets as they are. The demo's are public, the services' are made anew on each machine and held
 * in memory; a slow hash would only slow every token request down.
 */
final class PlainSecrets implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence secret) {
    return secret == null ? null : secret.toString();
  }

  @Override
  public boolean matches(@Nullable CharSequence given, @Nullable String known) {
    return given != null
        && known != null
        && MessageDigest.isEqual(given.toString().getBytes(UTF_8), known.getBytes(UTF_8));
  }
}
