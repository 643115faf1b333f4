package vn.lensan.bench.outbox;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import vn.lensan.platform.event.TopicSpec;

/** A service as any other on the platform, whose store commands are timed. */
@SpringBootApplication
class BenchService {
  static final String RAW_TOPIC = "vn.lensan.bench.raw";

  static ConfigurableApplicationContext start(String... arguments) {
    return new SpringApplicationBuilder(BenchService.class)
        .web(WebApplicationType.SERVLET)
        .properties("spring.config.name=bench")
        .run(arguments);
  }

  @Bean
  StoreTimes storeTimes() {
    return new StoreTimes();
  }

  @Bean
  MongoClientSettingsBuilderCustomizer timed(StoreTimes times) {
    return settings -> settings.addCommandListener(times);
  }

  @Bean
  TopicSpec lots() {
    return TopicSpec.of(LotTranslation.TOPIC);
  }

  @Bean
  TopicSpec raw() {
    return TopicSpec.of(RAW_TOPIC);
  }
}
