package vn.lensan.local;

import java.util.ArrayList;
import java.util.List;

/**
 * What each application is told locally: ports, peers, keys. Nothing of it is a secret of anywhere
 * else.
 */
record AppSettings(
    LocalFolder folder, LocalKeys keys, Ports ports, LocalStore store, String kafka) {
  private static final List<String> CHANNELS = List.of("postmart", "voso");

  /** Made up, to prove the port: another wire style, and no webhooks. */
  private static final String SHOP_DEMO = "shop-demo";

  List<String> identity() {
    List<String> arguments = common(ports.identity());
    arguments.add("--lensan.identity.issuer=" + ports.originUrl());
    arguments.add("--lensan.identity.key-folder=" + keys.folder());
    arguments.add("--lensan.identity.origin.client-secret=" + keys.secret("origin.secret"));
    for (String service : List.of("onboarding-service", "catalog-service", "training-service")) {
      arguments.add(
          "--lensan.identity.service-secret." + service + "=" + keys.secret(service + ".secret"));
    }
    return arguments;
  }

  List<String> onboarding() {
    List<String> arguments = service(ports.onboarding(), "onboarding-service");
    arguments.add("--lensan.own.address=" + ports.originUrl());
    return arguments;
  }

  List<String> catalog() {
    List<String> arguments = service(ports.catalog(), "catalog-service");
    arguments.add("--lensan.catalog.address=" + ports.originUrl());
    // Nobody has a gateway for messages here: they go to a page, /local/messages, at any hour.
    arguments.add("--lensan.catalog.notices.local=true");
    arguments.add("--lensan.catalog.notices.quiet-from=00:00");
    arguments.add("--lensan.catalog.notices.quiet-until=00:00");
    for (String channel : CHANNELS) {
      String prefix = "--lensan.catalog.channels." + channel;
      arguments.add(
          prefix + ".base-url=" + Ports.url(ports.sandbox()) + "/sandbox/" + channel + "/v1");
      arguments.add(prefix + ".api-key=" + keys.secret(channel + ".key"));
      arguments.add(prefix + ".webhook-secrets=" + webhookSecret(channel));
    }
    String demo = "--lensan.catalog.channels." + SHOP_DEMO;
    arguments.add(
        demo + ".base-url=" + Ports.url(ports.sandbox()) + "/sandbox/" + SHOP_DEMO + "/v1");
    arguments.add(demo + ".api-key=" + keys.secret(SHOP_DEMO + ".key"));
    arguments.addAll(finance());
    return arguments;
  }

  /** Made up, too: an insurer that has no system, so that there is an offer to look at. */
  private static List<String> finance() {
    String insurer = "--lensan.catalog.finance.told.demo-insurer.";
    String offer = insurer + "offers[0].";
    return List.of(
        insurer + "name=Bảo hiểm thử nghiệm",
        offer + "id=mua-mang",
        offer + "kind=INSURANCE",
        offer + "title=Bảo hiểm mùa màng (thử nghiệm)",
        offer + "contact=Không có thật, chỉ để xem thử");
  }

  List<String> training() {
    List<String> arguments = service(ports.training(), "training-service");
    arguments.add("--lensan.monitoring.state-dir=" + folder.path("streams"));
    return arguments;
  }

  List<String> sandbox() {
    List<String> arguments = common(ports.sandbox());
    arguments.add("--lensan.sandbox.folder=" + folder.path("sandbox"));
    arguments.add("--lensan.sandbox.webhook-url=" + ports.originUrl() + "/webhooks/v1/{channel}");
    for (String channel : CHANNELS) {
      arguments.add(
          "--lensan.sandbox.channels." + channel + ".api-key=" + keys.secret(channel + ".key"));
      arguments.add(
          "--lensan.sandbox.channels." + channel + ".webhook-secret=" + webhookSecret(channel));
    }
    String demo = "--lensan.sandbox.channels." + SHOP_DEMO;
    arguments.add(demo + ".style=FORM_XML");
    arguments.add(demo + ".prefix=SD");
    arguments.add(demo + ".api-key=" + keys.secret(SHOP_DEMO + ".key"));
    return arguments;
  }

  List<String> origin() {
    List<String> arguments = common(ports.origin());
    arguments.add("--lensan.origin.local=true");
    arguments.add("--lensan.origin.sign-in.issuer=" + ports.originUrl());
    arguments.add(
        "--lensan.origin.sign-in.authorization-uri=" + ports.originUrl() + "/oauth2/authorize");
    arguments.add(
        "--lensan.origin.sign-in.token-uri=" + Ports.url(ports.identity()) + "/oauth2/token");
    arguments.add(
        "--lensan.origin.sign-in.jwk-set-uri=" + Ports.url(ports.identity()) + "/oauth2/jwks");
    arguments.add(
        "--lensan.origin.sign-in.end-session-uri=" + ports.originUrl() + "/connect/logout");
    arguments.add("--lensan.origin.sign-in.client-secret=" + keys.secret("origin.secret"));
    arguments.add("--lensan.origin.routes.onboarding.url=" + Ports.url(ports.onboarding()));
    arguments.add("--lensan.origin.routes.catalog.url=" + Ports.url(ports.catalog()));
    arguments.add("--lensan.origin.routes.messages.url=" + Ports.url(ports.catalog()));
    arguments.add("--lensan.origin.routes.training.url=" + Ports.url(ports.training()));
    arguments.add("--lensan.origin.routes.identity.url=" + Ports.url(ports.identity()));
    arguments.add("--lensan.origin.routes.sandbox.url=" + Ports.url(ports.sandbox()));
    return arguments;
  }

  private String webhookSecret(String channel) {
    return "whsec_" + keys.secret(channel + ".webhook");
  }

  private List<String> common(int port) {
    return new ArrayList<>(List.of("--server.port=" + port, "--server.address=" + Ports.HOST));
  }

  private List<String> service(int port, String name) {
    List<String> arguments = common(port);
    arguments.add("--spring.mongodb.uri=" + store.uri());
    arguments.add("--lensan.database-prefix=lensan_local");
    arguments.add("--spring.kafka.bootstrap-servers=" + kafka);
    arguments.add("--lensan.events.partitions=2");
    arguments.add("--lensan.events.replication=1");
    // The stand-in scans, so what a crash left is looked for at start and once a minute.
    arguments.add("--lensan.outbox.sweep=" + (store.standIn() ? "60s" : "5s"));
    arguments.add("--lensan.personal-data.master-key-file=" + keys.masterKeyFile());
    arguments.add("--lensan.security.issuer=" + ports.originUrl());
    arguments.add("--lensan.security.jwk-set-uri=" + Ports.url(ports.identity()) + "/oauth2/jwks");
    arguments.add("--lensan.security.token-uri=" + Ports.url(ports.identity()) + "/oauth2/token");
    arguments.add("--lensan.security.client-id=" + name);
    arguments.add("--lensan.security.client-secret=" + keys.secret(name + ".secret"));
    arguments.add("--lensan.peers.onboarding=" + Ports.url(ports.onboarding()));
    arguments.add("--lensan.peers.catalog=" + Ports.url(ports.catalog()));
    arguments.add("--lensan.peers.training=" + Ports.url(ports.training()));
    return arguments;
  }
}
