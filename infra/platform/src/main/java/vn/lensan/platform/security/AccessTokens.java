package vn.lensan.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What makes a token one of ours: who signed it, for whom, from when to when. */
final class AccessTokens {
  private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

  private AccessTokens() {}

  static JwtDecoder decoder(SecuritySettings settings, RevokedAccess revoked) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(
                new PublicKeys(settings.jwkSetUri(), settings.keyServerPause()))
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .build();
    JwtTimestampValidator times = new JwtTimestampValidator();
    times.setAllowEmptyExpiryClaim(false);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<Jwt>(
            times,
            new JwtIssuerValidator(settings.issuer()),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD,
                audience -> audience != null && audience.contains(settings.audience())),
            noLongerThan(settings.longestLife()),
            notRevoked(revoked)));
    return decoder;
  }

  /**
   * Whoever loses a right keeps the tokens given before: a short life is what bounds that, so it is
   * demanded here and not only hoped of the provider.
   */
  private static OAuth2TokenValidator<Jwt> noLongerThan(Duration longest) {
    OAuth2TokenValidatorResult tooLong =
        OAuth2TokenValidatorResult.failure(
            new OAuth2Error(
                OAuth2ErrorCodes.INVALID_TOKEN, "The token lives longer than allowed", null));
    return token -> {
      Instant from = token.getIssuedAt();
      Instant to = token.getExpiresAt();
      // Both: a provider that doesn't say when it issued a token must not gain by that.
      Instant latest = Instant.now().plus(longest).plus(CLOCKS_APART);
      return from != null && to != null && !to.isAfter(from.plus(longest)) && !to.isAfter(latest)
          ? OAuth2TokenValidatorResult.success()
          : tooLong;
    };
  }

  private static OAuth2TokenValidator<Jwt> notRevoked(RevokedAccess revoked) {
    OAuth2TokenValidatorResult refusal =
        OAuth2TokenValidatorResult.failure(
            new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The access was revoked", null));
    return token -> revoked.covers(token) ? refusal : OAuth2TokenValidatorResult.success();
  }
}
