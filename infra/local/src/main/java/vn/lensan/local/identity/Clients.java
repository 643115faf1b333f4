package vn.lensan.local.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Who may ask for tokens: programs by their secret, people through the origin. */
@Configuration(proxyBeanMethods = false)
class Clients {

  @Bean
  RegisteredClientRepository registeredClients(IdentitySettings settings) {
    var demo = settings.demo().keySet().stream().map(name -> program(name, name, settings));
    var services =
        settings.serviceSecret().entrySet().stream()
            .map(entry -> program(entry.getKey(), entry.getValue(), settings));
    var all = Stream.of(demo, services, origin(settings)).flatMap(clients -> clients).toList();
    return new InMemoryRegisteredClientRepository(all);
  }

  private static RegisteredClient program(String name, String secret, IdentitySettings settings) {
    return client(name, secret, settings).authorizationGrantType(CLIENT_CREDENTIALS).build();
  }

  /** None without a secret: an origin that can't sign anybody in needs no client. */
  private static Stream<RegisteredClient> origin(IdentitySettings settings) {
    var origin = settings.origin();
    if (origin.clientSecret().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        client(origin.clientId(), origin.clientSecret(), settings)
            .authorizationGrantType(AUTHORIZATION_CODE)
            .authorizationGrantType(REFRESH_TOKEN)
            .redirectUri(settings.issuer() + "/session/callback/lensan")
            .postLogoutRedirectUri(settings.issuer() + "/")
            .scope("openid")
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .build());
  }

  private static RegisteredClient.Builder client(
      String name, String secret, IdentitySettings settings) {
    return RegisteredClient.withId(name)
        .clientId(name)
        .clientSecret(secret)
        .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(CLIENT_SECRET_POST)
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(settings.accessTokenLife())
                .refreshTokenTimeToLive(settings.refreshTokenLife())
                .build());
  }

  @Bean
  UserDetailsService people(IdentitySettings settings) {
    return new InMemoryUserDetailsManager(
        settings.demo().keySet().stream()
            .map(name -> User.withUsername(name).password(name).roles("PERSON").build())
            .toList());
  }

  @Bean
  PasswordEncoder secrets() {
    return new PlainSecrets();
  }
}
