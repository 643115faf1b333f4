package vn.lensan.origin.session;

import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import vn.lensan.origin.OriginSettings;

/** The origin as a client of the OIDC provider. */
@Configuration(proxyBeanMethods = false)
class SignIn {

  static final String REGISTRATION = "lensan";

  @Bean
  ClientRegistrationRepository clientRegistrations(OriginSettings settings) {
    return new InMemoryClientRegistrationRepository(registration(settings.signIn()));
  }

  private static ClientRegistration registration(OriginSettings.SignIn signIn) {
    return ClientRegistration.withRegistrationId(REGISTRATION)
        .clientId(signIn.clientId())
        .clientSecret(signIn.clientSecret())
        .clientAuthenticationMethod(
            signIn.clientSecret().isEmpty()
                ? ClientAuthenticationMethod.NONE
                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .redirectUri("{baseUrl}" + SessionPaths.CALLBACK + "/{registrationId}")
        .scope("openid")
        .issuerUri(signIn.issuer())
        .authorizationUri(signIn.authorizationUri().toString())
        .tokenUri(signIn.tokenUri().toString())
        .jwkSetUri(signIn.jwkSetUri().toString())
        .providerConfigurationMetadata(endOfSession(signIn))
        .build();
  }

  private static Map<String, Object> endOfSession(OriginSettings.SignIn signIn) {
    return signIn.endSessionUri().isEmpty()
        ? Map.of()
        : Map.of("end_session_endpoint", signIn.endSessionUri());
  }

  /** In the session, so that a token goes when its session goes. */
  @Bean
  OAuth2AuthorizedClientRepository authorizedClients() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange(
      CloseableHttpClient upstreamHttpClient) {
    var client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(toProvider(upstreamHttpClient));
    return client;
  }

  @Bean
  OAuth2AuthorizedClientManager tokenRenewal(
      ClientRegistrationRepository registrations,
      OAuth2AuthorizedClientRepository authorizedClients,
      CloseableHttpClient upstreamHttpClient) {
    var client = new RestClientRefreshTokenTokenResponseClient();
    client.setRestClient(toProvider(upstreamHttpClient));
    var renewal = new RefreshTokenOAuth2AuthorizedClientProvider();
    renewal.setAccessTokenResponseClient(client);
    var manager = new DefaultOAuth2AuthorizedClientManager(registrations, authorizedClients);
    manager.setAuthorizedClientProvider(renewal);
    return manager;
  }

  private static RestClient toProvider(CloseableHttpClient http) {
    return RestClient.builder()
        .requestFactory(new HttpComponentsClientHttpRequestFactory(http))
        .messageConverters(
            List.of(
                new FormHttpMessageConverter(),
                new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }
}
