package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/** What one unit weighs, told and kept through the doors. */
class ProductWeightIT extends CatalogRails {

  private Api.Answer changed(JsonNode made, Map<String, Object> patch) {
    return province()
        .with("If-Match", "*")
        .patch("/api/v1/products/" + made.path("id").asString(), patch);
  }

  @Test
  void tellsTheWeightOfAllThatIsOffered() {
    JsonNode made = created(Onboarded.verified(Onboarded.OWN), "Vải thiều cân đo");
    assertThat(made.at("/weight/kilograms").decimalValue()).isEqualByComparingTo("5");
    assertThat(made.at("/weight/basis").asString()).isEqualTo("UNIT");
    assertThat(made.at("/weight/offeredKilograms").decimalValue()).isEqualByComparingTo("3000");
  }

  @Test
  void keepsADeclaredWeightThroughAPatchAndDropsItOnNull() {
    JsonNode made = created(Onboarded.verified(Onboarded.OWN), "Vải thiều bó");
    Map<String, Object> bunch = Map.of("unitOfMeasure", "bó", "kilogramsPerUnit", 2.5);
    assertThat(changed(made, bunch).status()).isEqualTo(200);
    JsonNode renamed = changed(made, Map.of("name", "Vải thiều bó to")).json();
    assertThat(renamed.path("kilogramsPerUnit").decimalValue()).isEqualByComparingTo("2.5");
    assertThat(renamed.at("/weight/basis").asString()).isEqualTo("DECLARED");
    Map<String, Object> none = new HashMap<>();
    none.put("kilogramsPerUnit", null);
    assertThat(changed(made, none).json().has("weight")).isFalse();
    Api.Answer wrong = changed(made, Map.of("unitOfMeasure", "tour", "kilogramsPerUnit", 2));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().at("/errors/0/code").asString()).isEqualTo("service-has-no-weight");
  }
}
