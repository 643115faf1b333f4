package vn.lensan.proof.oracle;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The households whose registration was told, each once however often it was told. */
public final class Registered {
  private static final String TOPIC = "vn.lensan.onboarding.household";
  private static final String TYPE = TOPIC + ".registered.v1";

  private Registered() {}

  public static int count(String kafka) {
    Set<String> households = new HashSet<>();
    EventTopics.read(
        kafka,
        TOPIC::equals,
        record -> {
          String type =
              new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
          if (type.equals(TYPE)) {
            households.add(record.key());
          }
        });
    return households.size();
  }
}
