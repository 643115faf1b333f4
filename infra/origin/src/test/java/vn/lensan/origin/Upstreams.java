package vn.lensan.origin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An origin with a WireMock server behind each of its routes. */
final class Upstreams implements AutoCloseable {

  static final List<String> NAMES =
      List.of("onboarding", "catalog", "training", "identity", "sandbox");

  private final Map<String, WireMockServer> servers = new LinkedHashMap<>();
  private final ConfigurableApplicationContext origin;

  Upstreams(String... settings) {
    NAMES.forEach(
        name -> {
          var server = new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
          server.start();
          servers.put(name, server);
        });
    this.origin = new SpringApplication(OriginApplication.class).run(arguments(settings));
    reset();
  }

  /** The later of two equal names counts; on a real command line both would. */
  private String[] arguments(String... settings) {
    var arguments = new LinkedHashMap<String, String>();
    arguments.put("--spring.config.name", "origin");
    arguments.put("--server.port", "0");
    servers.forEach(
        (name, server) ->
            arguments.put("--lensan.origin.routes." + name + ".url", server.baseUrl()));
    arguments.put("--lensan.origin.sign-in.token-uri", of("identity").baseUrl() + "/oauth2/token");
    arguments.put("--lensan.origin.sign-in.jwk-set-uri", of("identity").baseUrl() + "/oauth2/jwks");
    arguments.put("--lensan.origin.sign-in.client-secret", "test");
    for (var setting : settings) {
      var parts = setting.split("=", 2);
      arguments.put(parts[0], parts[1]);
    }
    return arguments.entrySet().stream().map(Map.Entry::toString).toArray(String[]::new);
  }

  /** Every server answers everything with its own name. */
  void reset() {
    servers.forEach(
        (name, server) -> {
          server.resetAll();
          server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withBody(name)));
        });
  }

  WireMockServer of(String name) {
    return Objects.requireNonNull(servers.get(name));
  }

  Visitor visitor() {
    return new Visitor(
        "http://localhost:" + origin.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Override
  public void close() {
    origin.close();
    servers.values().forEach(WireMockServer::stop);
  }
}
