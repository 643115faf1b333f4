package vn.lensan.sample.unlabelled;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.testing.TestRails;

class UnlabelledDoorIT {

  @RestController
  static class OpenByOversight {
    @GetMapping("/api/v1/oversight")
    String oversight() {
      return "seen";
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(OpenByOversight.class)
  static class Careless {}

  @Test
  void stopsTheStart() {
    SpringApplicationBuilder careless =
        new SpringApplicationBuilder(Careless.class)
            .initializers(new TestRails())
            .properties("spring.config.name=sample", "server.port=0");
    assertThatThrownBy(careless::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OpenByOversight#oversight");
  }
}
