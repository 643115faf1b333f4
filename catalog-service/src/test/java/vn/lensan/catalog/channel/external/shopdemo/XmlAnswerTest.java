package vn.lensan.catalog.channel.external.shopdemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlAnswerTest {

  private static XmlAnswer read(String xml) {
    return XmlAnswer.of(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuses(String xml) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(xml));
  }

  @Test
  void readsWhatIsThere() {
    XmlAnswer answer = read("<answer><no>12</no><why>a</why><why>b</why></answer>");
    assertThat(answer.number("no")).isEqualTo(12);
    assertThat(answer.all("why")).hasSize(2);
    assertThat(answer.find("text")).isNull();
  }

  @Test
  void readsNoFileForAnybody(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    refuses("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><answer>&x;</answer>");
  }

  @Test
  void refusesEntitiesThatGrow() {
    refuses(
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><answer>&b;</answer>");
  }

  @Test
  void refusesWhatIsNoAnswer() {
    refuses("<failure><code>item.unknown</code></failure>");
    refuses("{\"answer\": 1}");
    refuses("<answer><no>1</no>");
    refuses("");
  }

  @Test
  void findsTheCodeOfARefusalInWhateverCame() {
    byte[] failure =
        "<failure><code>item.unknown</code></failure>".getBytes(StandardCharsets.UTF_8);
    assertThat(XmlAnswer.failureIn(failure)).isEqualTo("item.unknown");
    assertThat(XmlAnswer.failureIn(new byte[] {1, 2})).isEmpty();
  }
}
