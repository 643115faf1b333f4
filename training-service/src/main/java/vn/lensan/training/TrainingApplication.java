package vn.lensan.training;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Training and monitoring. */
@SpringBootApplication(scanBasePackages = {"vn.lensan.training", "vn.lensan.monitoring"})
public class TrainingApplication {

  public static void main(String[] args) {
    start(args);
  }

  /** Also called by the local launcher, which runs all services in one process. */
  public static ConfigurableApplicationContext start(String... args) {
    return new SpringApplicationBuilder(TrainingApplication.class)
        .properties("spring.config.name=training")
        .run(args);
  }
}
