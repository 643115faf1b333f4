package vn.lensan.platform.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds what is really sent against the schemas of {@code infra/contracts}. */
public final class EventContracts {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private EventContracts() {}

  /** What the data of an event of this type breaks in its schema; empty when it keeps it. */
  public static List<String> violations(String type, String json) {
    return check("contracts/events/" + type + ".schema.json", json);
  }

  /** The same for any schema on the class path. */
  public static List<String> check(String schemaResource, String json) {
    Schema schema = SCHEMAS.getSchema(read(schemaResource));
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static String read(String resource) {
    try (InputStream in = EventContracts.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no contract " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
