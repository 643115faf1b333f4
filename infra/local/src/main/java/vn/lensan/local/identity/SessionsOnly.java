package vn.lensan.local.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** A program's token needs no remembering; remembered in memory for ever, they would fill it. */
final class SessionsOnly implements OAuth2AuthorizationService {

  private final InMemoryOAuth2AuthorizationService people =
      new InMemoryOAuth2AuthorizationService();

  @Override
  public void save(OAuth2Authorization authorization) {
    if (!CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
      people.save(authorization);
    }
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    people.remove(authorization);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return people.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    return people.findByToken(token, type);
  }
}
