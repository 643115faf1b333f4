package vn.lensan.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.problem.Problems;

@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
      // It adds a form login when it is asked before our chain is known.
      "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
      "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
    })
@EnableConfigurationProperties(SecuritySettings.class)
@OnPlatform
class SecurityConfiguration implements WebMvcConfigurer {
  private static final Duration SOON = Duration.ofSeconds(5);

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Doors());
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallerArgument());
  }

  /**
   * Stateless: a bearer token or nothing. Which handler wants which role, {@link Doors} decides.
   */
  @Bean
  SecurityFilterChain serviceSecurity(HttpSecurity http, Problems problems, JwtDecoder decoder) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.decoder(decoder))
                    .authenticationEntryPoint(
                        (request, response, refusal) ->
                            problems.write(refused(refusal), request, response))
                    .withObjectPostProcessor(answering(problems)))
        .build();
  }

  /** Left alone, the filter throws what is our own failure on, past everything that answers. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(Problems problems) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(
            (request, response, failure) -> problems.write(refused(failure), request, response));
        return filter;
      }
    };
  }

  /** Without the provider's keys nobody can be known yet; that passes by itself. */
  private static Problem refused(AuthenticationException failure) {
    return failure instanceof AuthenticationServiceException
        ? Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "identity.away").retryAfter(SOON)
        : Problem.of(HttpStatus.UNAUTHORIZED, "token.refused");
  }

  @Bean
  RevokedAccess revokedAccess() {
    return new RevokedAccess();
  }

  @Bean
  JwtDecoder jwtDecoder(SecuritySettings settings, RevokedAccess revoked) {
    return AccessTokens.decoder(settings, revoked);
  }

  @Bean
  EveryDoorLabelled everyDoorLabelled(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    return new EveryDoorLabelled(handlers);
  }

  @Bean
  ServiceTokens serviceTokens(SecuritySettings settings, RestClient.Builder builder, Clock clock) {
    return new ServiceTokens(settings, builder.build(), clock);
  }

  @Bean
  PeerClients peerClients(RestClient.Builder builder, ServiceTokens tokens, JsonMapper json) {
    return new PeerClients(builder, tokens, json);
  }
}
