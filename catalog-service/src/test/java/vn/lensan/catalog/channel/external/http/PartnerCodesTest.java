package vn.lensan.catalog.channel.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import vn.lensan.catalog.channel.ChannelId;

class PartnerCodesTest {

  private static Properties bundle(String name) throws IOException {
    Properties words = new Properties();
    words.load(
        new InputStreamReader(
            new ClassPathResource("catalog/" + name).getInputStream(), StandardCharsets.UTF_8));
    return words;
  }

  @ParameterizedTest
  @CsvSource({
    "POSTMART, problems.properties",
    "POSTMART, problems_en.properties",
    "VOSO, problems.properties",
    "VOSO, problems_en.properties",
    "SHOP_DEMO, problems.properties",
    "SHOP_DEMO, problems_en.properties"
  })
  void hasAHintForEachReasonToTurnSomethingDown(String channel, String bundle) throws IOException {
    Map<String, String> codes = PartnerCodes.of(new ChannelId(channel));
    assertThat(codes).isNotEmpty();
    Properties words = bundle(bundle);
    assertThat(codes.values())
        .filteredOn(ours -> !ours.startsWith("order."))
        .allSatisfy(ours -> assertThat(words).containsKey("reason." + ours));
  }
}
