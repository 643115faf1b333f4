package vn.lensan.origin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lensan.admission.Bounds;

/**
 * @param local opens the routes that exist on a developer's machine only
 * @param trustedProxies regular expression over addresses whose X-Forwarded-* headers are believed
 * @param routes the whole table; what is not in it is not found
 * @param crowd how many requests the origin has under way at each upstream, so that neither one
 *     that is slow nor a crowd takes all of its memory
 */
@ConfigurationProperties("lensan.origin")
public record OriginSettings(
    @DefaultValue("false") boolean local,
    @DefaultValue("") String trustedProxies,
    Map<String, Route> routes,
    Patience patience,
    Bounds crowd,
    SignIn signIn) {

  /** The services whose documents and states the origin gathers. */
  public static final List<String> SERVICES = List.of("onboarding", "catalog", "training");

  public Route route(String service) {
    var route = routes.get(service);
    if (route == null) {
      throw new IllegalStateException("lensan.origin.routes." + service + " is missing");
    }
    return route;
  }

  /**
   * @param api resources under /api/v1
   * @param paths further path patterns
   * @param cookies cookies of this upstream that pass both ways
   */
  public record Route(
      URI url,
      @DefaultValue List<String> api,
      @DefaultValue List<String> paths,
      @DefaultValue List<String> cookies,
      @DefaultValue("false") boolean localOnly) {

    public List<String> patterns() {
      return Stream.concat(api.stream().map(name -> "/api/v1/" + name + "/**"), paths.stream())
          .toList();
    }
  }

  /**
   * @param connect how long an upstream may take to accept a connection
   * @param silence how long an upstream may say nothing, before and within its answer
   * @param gather how long the origin waits for a document or state that it gathers itself
   */
  public record Patience(
      @DefaultValue("2s") Duration connect,
      @DefaultValue("60s") Duration silence,
      @DefaultValue("5s") Duration gather) {}

  /**
   * The OIDC provider by its single addresses, never by discovery: the origin must come up while
   * the provider is away, and locally the provider is reached through the origin itself.
   */
  public record SignIn(
      String issuer,
      URI authorizationUri,
      URI tokenUri,
      URI jwkSetUri,
      @DefaultValue("") String endSessionUri,
      String clientId,
      @DefaultValue("") String clientSecret) {}
}
