package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import vn.lensan.platform.testing.Api;

/** Somebody who used the system, did things wrong as people do, and then asked to be forgotten. */
final class ErasedPerson {
  private static final String NAME = "Khuất Thị Lãng Quên";
  private static final String VILLAGE = "Thôn Vắng Bóng";
  private static final String PHONE = "0986413579";
  private static final String NUMBER = "024185864208";
  private static final String WORDS = "Bưu tá làm vỡ chum mật ong bạc hà";
  private static final List<String> VALUES =
      List.of(NAME, VILLAGE, "Vắng Bóng", PHONE.substring(1), NUMBER, WORDS, encoded(NAME));
  private final LocalProcess local;

  ErasedPerson(LocalProcess local) {
    this.local = local;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Registered, looked for, mistyped, helped, consented: whatever somebody could log. */
  String lived() {
    Api team = local.as("demo-team");
    Map<String, Object> head = Map.of("fullName", NAME, "phone", PHONE, "citizenNumber", NUMBER);
    Map<String, Object> unit = Map.of("boundary", "2025-07-01", "code", "07582");
    Map<String, Object> told =
        Map.of("kind", "HOUSEHOLD", "head", head, "unit", unit, "village", VILLAGE);
    Api.Answer made = team.with("Idempotency-Key", "quen-1").post("/api/v1/households", told);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String id = made.json().path("id").asString();
    String path = "/api/v1/households/" + id;
    for (String typed : List.of(NAME, PHONE, NUMBER)) {
      team.get("/api/v1/households?q=" + encoded(typed));
      team.get("/office/households?q=" + encoded(typed));
      team.get("/api/v1/nowhere/" + encoded(typed));
    }
    team.with("If-Match", "*").patch(path, "{\"village\": [\"" + VILLAGE + "\"]");
    team.with("If-Match", "*").patch(path, Map.of("head", Map.of(NAME, PHONE)));
    Map<String, Object> consent =
        Map.of(
            "purpose", "SELLING",
            "receivers", List.of("VOSO"),
            "textVersion", "2026-10",
            "givenAt", "2026-11-10T08:00:00+07:00");
    assertThat(team.post(path + "/consents", consent).status()).isEqualTo(201);
    Map<String, String> hard = Map.of("householdId", id, "about", "DELIVERY", "text", WORDS);
    assertThat(team.post("/api/v1/difficulties", hard).status()).isEqualTo(201);
    return id;
  }

  void erased(String id) {
    Map<String, String> asked =
        Map.of("householdId", id, "kind", "ERASE", "way", "IN_PERSON", "note", NAME);
    Api.Answer taken = local.as("demo-team").post("/api/v1/rights-requests", asked);
    String request = "/api/v1/rights-requests/" + taken.json().path("id").asString();
    Api officer = local.as("demo-commune").with("If-Match", "*");
    assertThat(officer.post(request + "/answer", "").status()).isEqualTo(200);
    assertThat(officer.post(request + "/completion", "").status()).isEqualTo(200);
    Journey.await(
        "the erasure", () -> officer.get(request).json().path("state").asString(), "DONE"::equals);
  }

  /** Files that hold one of the person's values as text, with the value. */
  List<String> foundIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).flatMap(ErasedPerson::found).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A file that is being cleaned away holds nothing. */
  private static Stream<String> found(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return VALUES.stream()
          .filter(value -> text.contains(bytes(value)))
          .map(value -> file.getFileName() + ": " + value);
    } catch (IOException gone) {
      return Stream.empty();
    }
  }

  private static String bytes(String value) {
    return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  static byte[] picture() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }
}
