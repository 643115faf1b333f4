package vn.lensan.catalog.channel.external.http;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.Reason;

/**
 * A partner's JSON Schema of one version: what does not fit is refused here, with the field's name,
 * instead of over there.
 */
public final class PartnerSchema {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final int MOST_TOLD = 10;

  private final Schema schema;

  private PartnerSchema(Schema schema) {
    this.schema = schema;
  }

  /**
   * @param name such as {@code item.v1}, a file of infra/contracts
   */
  public static PartnerSchema named(String name) {
    ClassPathResource file =
        new ClassPathResource("contracts/partner/schema/" + name + ".schema.json");
    try (InputStream bytes = file.getInputStream()) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return new PartnerSchema(REGISTRY.getSchema(text, InputFormat.JSON));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<String> faults(byte[] json) {
    return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .limit(MOST_TOLD)
        .map(Object::toString)
        .toList();
  }

  public void demand(byte[] json) {
    List<String> faults = faults(json);
    if (!faults.isEmpty()) {
      throw new ChannelRefused(new Reason("item.invalid", String.join("; ", faults)));
    }
  }
}
