package vn.lensan.local.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

@Configuration(proxyBeanMethods = false)
class IdentitySecurity {

  static final String LOGIN = "/identity/login";

  /** A chain of one's own makes Boot's step back, so the protocol's is added here again. */
  @Bean
  @Order(1)
  SecurityFilterChain protocolSecurity(HttpSecurity http) {
    var server = new OAuth2AuthorizationServerConfigurer();
    return http.securityMatcher(server.getEndpointsMatcher())
        .with(server, protocol -> protocol.oidc(Customizer.withDefaults()))
        .authorizeHttpRequests(access -> access.anyRequest().authenticated())
        .exceptionHandling(
            on ->
                on.defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint(LOGIN),
                    new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain peopleSecurity(HttpSecurity http) {
    return http.authorizeHttpRequests(
            access ->
                access
                    .requestMatchers(LOGIN, "/identity/assets/**", "/error")
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .formLogin(form -> form.loginPage(LOGIN).defaultSuccessUrl("/", false))
        .build();
  }

  @Bean
  AuthorizationServerSettings addresses(IdentitySettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }
}
