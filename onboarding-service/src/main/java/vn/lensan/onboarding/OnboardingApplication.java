package vn.lensan.onboarding;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Households, consents, accounts, imports, org units, photos. */
@SpringBootApplication
public class OnboardingApplication {

  public static void main(String[] args) {
    start(args);
  }

  /** Also called by the local launcher, which runs all services in one process. */
  public static ConfigurableApplicationContext start(String... args) {
    return new SpringApplicationBuilder(OnboardingApplication.class)
        .properties("spring.config.name=onboarding")
        .run(args);
  }
}
