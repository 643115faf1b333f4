package vn.lensan.platform.testing;

import java.util.Map;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/** Points a service under test at the test's broker, store, identity and keys. */
public final class TestRails
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final String OF_THE_TEST = "Dynamic Test Properties";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    MutablePropertySources sources = context.getEnvironment().getPropertySources();
    MapPropertySource rails = new MapPropertySource("test-rails", properties());
    // A test that brings a part of its own, by @DynamicPropertySource, means that one.
    if (sources.contains(OF_THE_TEST)) {
      sources.addAfter(OF_THE_TEST, rails);
    } else {
      sources.addFirst(rails);
    }
    if (context instanceof GenericApplicationContext generic) {
      generic.registerBean(
          "watchesOnTheWire",
          MongoClientSettingsBuilderCustomizer.class,
          () ->
              settings ->
                  settings
                      .addCommandListener(new DurableOnTheWire())
                      .addCommandListener(new PartialIndexOnTheWire()));
    }
  }

  /** The same as command-line properties, for processes that a test forks. */
  public static Map<String, Object> properties() {
    return Map.ofEntries(
        Map.entry("spring.kafka.bootstrap-servers", TestBroker.bootstrapServers()),
        Map.entry("lensan.events.partitions", "2"),
        Map.entry("lensan.events.replication", "1"),
        Map.entry("spring.mongodb.uri", TestStore.uri()),
        Map.entry("lensan.database-prefix", TestStore.databasePrefix()),
        Map.entry("lensan.outbox.sweep", "1s"),
        Map.entry("lensan.monitoring.state-dir", TestKeys.folder("streams").toString()),
        Map.entry("lensan.personal-data.master-key-file", TestKeys.masterKeyFile().toString()),
        Map.entry("lensan.security.issuer", TestIdentity.ISSUER),
        Map.entry("lensan.security.jwk-set-uri", TestIdentity.jwkSetUri()),
        Map.entry("lensan.security.token-uri", TestIdentity.tokenUri()),
        Map.entry("lensan.security.client-secret", "test"));
  }
}
