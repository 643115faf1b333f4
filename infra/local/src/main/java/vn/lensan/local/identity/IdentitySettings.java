package vn.lensan.local.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param issuer the address under which the origin shows this provider
 * @param keyFolder where the signing key is made at the first start
 * @param serviceSecret secrets of the services' own clients, by service
 * @param origin the origin's client for signing people in
 * @param demo people and clients whose secret is their own name
 */
@ConfigurationProperties("lensan.identity")
record IdentitySettings(
    String issuer,
    Path keyFolder,
    @DefaultValue("15m") Duration accessTokenLife,
    @DefaultValue("12h") Duration refreshTokenLife,
    @DefaultValue Map<String, String> serviceSecret,
    Origin origin,
    Map<String, Grant> demo) {

  record Origin(String clientId, @DefaultValue("") String clientSecret) {}

  /** What the tokens of somebody say: the claims of the same names. */
  record Grant(List<String> roles, @DefaultValue List<String> units, @Nullable String channel) {

    static Grant ofService() {
      return new Grant(List.of("SERVICE"), List.of(), null);
    }
  }
}
