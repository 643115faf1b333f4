package vn.lensan.origin;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** Its auto-configurations are named in META-INF/spring/…OriginApplication.imports. */
@SpringBootConfiguration
@ComponentScan
@ImportAutoConfiguration
@EnableConfigurationProperties(OriginSettings.class)
public class OriginApplication {

  public static void main(String[] args) {
    start(args);
  }

  public static ConfigurableApplicationContext start(String... args) {
    var application = new SpringApplication(OriginApplication.class);
    application.setDefaultProperties(Map.of("spring.config.name", "origin"));
    return application.run(args);
  }
}
