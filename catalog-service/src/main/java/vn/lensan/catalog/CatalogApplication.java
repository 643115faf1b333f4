package vn.lensan.catalog;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Products, listings, marketplaces, orders. */
@SpringBootApplication
public class CatalogApplication {

  public static void main(String[] args) {
    start(args);
  }

  /** Also called by the local launcher, which runs all services in one process. */
  public static ConfigurableApplicationContext start(String... args) {
    return new SpringApplicationBuilder(CatalogApplication.class)
        .properties("spring.config.name=catalog")
        .run(args);
  }
}
