package vn.lensan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ContractTest {

  private static final String PREFIX = "/sandbox/{channel}/v1";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seller.activated",
        "seller.rejected",
        "seller.activity",
        "item.live",
        "item.rejected",
        "item.withdrawn",
        "order.placed",
        "order.status"
      })
  void everyExampleIsValid(String type) {
    assertThat(Contract.faultsOf(type, Contract.text("webhooks/" + type + ".example.json")))
        .isEmpty();
    assertThat(Contract.faultsOf(type, "{\"type\":\"" + type + "\"}")).isNotEmpty();
  }

  @Test
  void servesExactlyTheOperationsOfTheContract() throws IOException {
    try (var receiver = new Receiver();
        var sandbox = new RunningSandbox(receiver)) {
      assertThat(served(sandbox)).isEqualTo(promised());
    }
  }

  private static Set<String> served(RunningSandbox sandbox) {
    var served = new TreeSet<String>();
    var mapping = sandbox.context().getBean(RequestMappingHandlerMapping.class);
    for (var info : mapping.getHandlerMethods().keySet()) {
      for (var pattern : info.getPatternValues()) {
        if (pattern.startsWith(PREFIX)) {
          var path = pattern.substring(PREFIX.length());
          info.getMethodsCondition().getMethods().forEach(m -> served.add(named(m.name(), path)));
        }
      }
    }
    return served;
  }

  private static Set<String> promised() {
    var promised = new TreeSet<String>();
    var document = new YAMLMapper().readTree(Contract.text("marketplace.openapi.yaml"));
    for (var path : document.path("paths").properties()) {
      path.getValue()
          .propertyStream()
          .filter(operation -> METHODS.contains(operation.getKey()))
          .forEach(operation -> promised.add(named(operation.getKey(), path.getKey())));
    }
    return promised;
  }

  private static String named(String method, String path) {
    return method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]+}", "{}");
  }
}
