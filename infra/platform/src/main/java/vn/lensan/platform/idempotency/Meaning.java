package vn.lensan.platform.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StreamUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A hash of what a request means: JSON without regard to spaces and order, a form by its fields and
 * its files' bytes.
 */
final class Meaning {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private Meaning() {}

  static String of(HttpServletRequest request, byte[] body) throws IOException, ServletException {
    MessageDigest digest = sha256();
    if (isMultipart(request)) {
      addParts(digest, List.copyOf(request.getParts()));
    } else {
      digest.update(canonical(request.getContentType(), body));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static String hash(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update((part + '\0').getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static boolean isMultipart(HttpServletRequest request) {
    return request.getContentType() != null && request.getContentType().startsWith("multipart/");
  }

  private static void addParts(MessageDigest digest, List<Part> parts) throws IOException {
    for (Part part : parts.stream().sorted(Comparator.comparing(Part::getName)).toList()) {
      digest.update((part.getName() + '\0').getBytes(StandardCharsets.UTF_8));
      try (InputStream in = new DigestInputStream(part.getInputStream(), digest)) {
        StreamUtils.drain(in);
      }
    }
  }

  private static byte[] canonical(@Nullable String contentType, byte[] body) {
    if (contentType == null || !contentType.contains("json")) {
      return body;
    }
    try {
      return JSON.writeValueAsBytes(sorted(JSON.readTree(body)));
    } catch (JacksonException notJson) {
      return body;
    }
  }

  private static JsonNode sorted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      TreeMap<String, JsonNode> members = new TreeMap<>();
      object
          .properties()
          .forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
      ObjectNode result = JSON.createObjectNode();
      members.forEach(result::set);
      return result;
    }
    if (node.isArray()) {
      return JSON.createArrayNode().addAll(node.valueStream().map(Meaning::sorted).toList());
    }
    return node;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
