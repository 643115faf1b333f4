package vn.lensan.local.identity;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** Its auto-configurations are named in META-INF/spring/…IdentityApplication.imports. */
@SpringBootConfiguration
@ComponentScan
@ImportAutoConfiguration
@EnableConfigurationProperties(IdentitySettings.class)
public class IdentityApplication {

  public static void main(String[] args) {
    start(args);
  }

  public static ConfigurableApplicationContext start(String... args) {
    var application = new SpringApplication(IdentityApplication.class);
    application.setDefaultProperties(Map.of("spring.config.name", "identity"));
    return application.run(args);
  }
}
