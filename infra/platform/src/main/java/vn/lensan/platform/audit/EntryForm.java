package vn.lensan.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.personal.PersonalDataCipher;

/**
 * What of an entry is hashed: all its plain fields as they are, and of each personal value a keyed
 * hash of the plain text. So values can be erased, or encrypted anew, and the chain holds.
 */
final class EntryForm {
  private static final Set<String> NOT_HASHED =
      Set.of(AuditedLog.SEAL, AuditedLog.ERASED, "_class");
  private final PersonalDataCipher cipher;
  private final Fingerprints fingerprints;

  EntryForm(PersonalDataCipher cipher, Fingerprints fingerprints) {
    this.cipher = cipher;
    this.fingerprints = fingerprints;
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String stable(Document entry) {
    Map<String, Object> fields = new TreeMap<>();
    entry.forEach(
        (name, value) -> {
          if (!NOT_HASHED.contains(name) && value != null && !isPersonal(value)) {
            fields.put(name, value);
          }
        });
    return sha256(canonical(fields));
  }

  Map<String, String> personal(Document entry) {
    Map<String, String> hashes = new TreeMap<>();
    entry.forEach(
        (name, value) -> {
          if (value instanceof Document sealed && isPersonal(sealed)) {
            hashes.put(name, fingerprints.of("log:" + name, plain(sealed)));
          }
        });
    return hashes;
  }

  /** Whether these are the values that were sealed, or what an erasure left of them. */
  boolean isOf(Document entry, Map<String, String> sealed) {
    Map<String, String> now = personal(entry);
    boolean erased = entry.get(AuditedLog.ERASED) != null;
    return sealed.keySet().containsAll(now.keySet())
        && (erased || now.size() == sealed.size())
        && now.entrySet().stream().allMatch(one -> one.getValue().equals(sealed.get(one.getKey())));
  }

  private static boolean isPersonal(Object value) {
    return value instanceof Document document
        && document.keySet().equals(Set.of("k", "v"))
        && document.get("v") instanceof Binary;
  }

  private String plain(Document sealed) {
    byte[] bytes = sealed.get("v", Binary.class).getData();
    return new String(
        cipher.open(new PersonalDataCipher.Sealed(sealed.getString("k"), bytes)),
        StandardCharsets.UTF_8);
  }

  /** Lengths before texts, so that no two different entries read the same. */
  private static String canonical(@Nullable Object value) {
    return switch (value) {
      case null -> "-";
      case Map<?, ?> map ->
          new TreeMap<>(map)
              .entrySet().stream()
                  .map(field -> canonical(field.getKey()) + '=' + canonical(field.getValue()))
                  .collect(Collectors.joining(",", "{", "}"));
      case Collection<?> list ->
          list.stream().map(EntryForm::canonical).collect(Collectors.joining(",", "[", "]"));
      case Date date -> "t" + date.getTime();
      case Number number -> "n" + number;
      default -> value.toString().length() + ":" + value;
    };
  }
}
