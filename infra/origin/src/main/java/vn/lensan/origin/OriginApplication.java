package vn.lensan.origin;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

@SpringBootApplication
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
