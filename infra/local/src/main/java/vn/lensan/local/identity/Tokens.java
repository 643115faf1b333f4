package vn.lensan.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import vn.lensan.local.identity.IdentitySettings.Grant;

@Configuration(proxyBeanMethods = false)
class Tokens {

  private static final List<String> AUDIENCE = List.of("lensan");

  @Bean
  JWKSource<SecurityContext> signingKey(IdentitySettings settings) {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.keyFolder())));
  }

  /** ID tokens stay as they are: they tell the origin who signed in and open no door. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> accessClaims(Grants grants) {
    return context -> {
      if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
        var name = Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
        context.getClaims().audience(AUDIENCE).claim("client", name);
        grants.of(name).ifPresent(grant -> say(grant, context.getClaims()));
      }
    };
  }

  private static void say(Grant grant, JwtClaimsSet.Builder claims) {
    claims.claim("roles", grant.roles()).claim("units", grant.units());
    if (grant.channel() != null) {
      claims.claim("channel", grant.channel());
    }
  }

  @Bean
  OAuth2AuthorizationService authorizations() {
    return new SessionsOnly();
  }
}
