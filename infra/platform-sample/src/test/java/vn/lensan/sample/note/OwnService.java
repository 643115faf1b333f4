package vn.lensan.sample.note;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestRails;
import vn.lensan.platform.testing.TestStore;
import vn.lensan.sample.SampleApplication;

/** A sample service beside the shared one, with a database and a name of its own. */
record OwnService(ConfigurableApplicationContext context) implements AutoCloseable {

  static OwnService start(String name, Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>(more);
    properties.put("server.port", "0");
    properties.put("spring.application.name", name);
    properties.put("lensan.database-prefix", TestStore.databasePrefix() + '_' + name);
    return new OwnService(
        new SpringApplicationBuilder(SampleApplication.class)
            .initializers(
                new TestRails(),
                context ->
                    context
                        .getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(name, properties)))
            .run("--spring.config.name=sample"));
  }

  int port() {
    return Integer.parseInt(
        Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
  }

  Api api() {
    return Api.onPort(port());
  }

  @Override
  public void close() {
    context.close();
  }
}
