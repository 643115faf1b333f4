package vn.lensan.origin.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import vn.lensan.origin.OriginSettings;
import vn.lensan.origin.problem.OriginProblem;
import vn.lensan.origin.problem.Problems;

@Configuration(proxyBeanMethods = false)
class SessionSecurity {

  @Bean
  SecurityFilterChain originSecurity(
      HttpSecurity http,
      OriginSettings settings,
      Problems problems,
      ClientRegistrationRepository registrations) {
    return http.authorizeHttpRequests(
            access ->
                access
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(SessionPaths::needsSignIn)
                    .authenticated()
                    .anyRequest()
                    .permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterBefore(new SameOriginOnly(problems), LogoutFilter.class)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .exceptionHandling(on -> on.authenticationEntryPoint(new ToSignIn()))
        .oauth2Login(login -> signIn(login, problems))
        .logout(
            logout ->
                logout
                    .logoutRequestMatcher(SessionPaths.LOGOUT)
                    .deleteCookies("lensan_session")
                    .logoutSuccessHandler(goodbye(registrations)))
        .headers(headers -> secure(headers, settings))
        .build();
  }

  private static void signIn(OAuth2LoginConfigurer<HttpSecurity> login, Problems problems) {
    login
        .loginPage(SessionPaths.START + "/" + SignIn.REGISTRATION)
        .authorizationEndpoint(start -> start.baseUri(SessionPaths.START))
        .redirectionEndpoint(back -> back.baseUri(SessionPaths.CALLBACK + "/*"))
        .successHandler((request, response, person) -> AskedPage.goBack(request, response))
        .failureHandler(
            (request, response, failure) ->
                problems.raise(request, response, OriginProblem.signInFailed(failure)));
  }

  private static OidcClientInitiatedLogoutSuccessHandler goodbye(
      ClientRegistrationRepository registrations) {
    var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
    handler.setPostLogoutRedirectUri("{baseUrl}/");
    return handler;
  }

  /** A form's answer may redirect to the provider (sign-out), which form-action counts too. */
  private static void secure(HeadersConfigurer<HttpSecurity> headers, OriginSettings settings) {
    var provider = settings.signIn().authorizationUri().resolve("/").toString();
    headers
        .contentSecurityPolicy(
            policy ->
                policy.policyDirectives(
                    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self' "
                        + provider))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .addHeaderWriter(SessionSecurity::hideSignedWays);
  }

  /** Who has the address may open it, or answer; so it is told to nobody, not even to us. */
  private static void hideSignedWays(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI();
    if (path.startsWith("/own/") || path.startsWith("/o/")) {
      response.setHeader("Referrer-Policy", ReferrerPolicy.NO_REFERRER.getPolicy());
    }
  }

  @Bean
  RequestRejectedHandler rejectedRequests(Problems problems) {
    return (request, response, rejection) ->
        problems.raise(request, response, OriginProblem.unreadable());
  }
}
