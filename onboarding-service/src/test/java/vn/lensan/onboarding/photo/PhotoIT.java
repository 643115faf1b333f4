package vn.lensan.onboarding.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.onboarding.OnboardingApplication;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ServiceTest;
import vn.lensan.platform.testing.TestIdentity;

@ServiceTest(classes = OnboardingApplication.class, properties = "spring.config.name=onboarding")
class PhotoIT {
  private static final String OWN = "2025-07-01:07582";
  private static final String SIBLING = "2025-07-01:07615";

  /** Three chunks. */
  private static final byte[] LARGE = PictureFixtures.png(900, 900);

  private final MongoOperations mongo;
  private final Api api;
  private final Api team;

  PhotoIT(@LocalServerPort int port, @Autowired MongoOperations mongo) {
    this.mongo = mongo;
    this.api = Api.onPort(port);
    this.team = as(Role.TEAM, OWN);
  }

  private Api as(Role role, String... units) {
    return api.as(TestIdentity.token("someone-" + role, role, units));
  }

  private Api.Answer upload(Api caller, byte[] file) {
    return caller.upload("/api/v1/photos", "anh.jpg", file, Map.of());
  }

  private String uploaded(byte[] file) {
    return upload(team, file).json().path("id").asString();
  }

  @Test
  void givesBackExactlyTheBytesThatWereSent() {
    Api.Answer made = upload(team, LARGE);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().path("contentType").asString()).isEqualTo("image/png");
    assertThat(made.json().path("bytes").asInt()).isEqualTo(LARGE.length);
    assertThat(made.json().path("width").asInt()).isEqualTo(900);
    assertThat(made.json().path("height").asInt()).isEqualTo(900);

    Api.Answer shown = team.get(made.header("Location").orElseThrow());
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.bytes()).isEqualTo(LARGE);
    assertThat(shown.header("Content-Type")).hasValue("image/png");
    assertThat(shown.header("Cache-Control").orElseThrow()).contains("private", "immutable");
    Api again = team.with("If-None-Match", shown.header("ETag").orElseThrow());
    assertThat(again.get(made.header("Location").orElseThrow()).status()).isEqualTo(304);
  }

  @Test
  void showsAPhotoToThoseAboveAndToNobodyBeside() {
    String path = "/api/v1/photos/" + uploaded(PictureFixtures.jpeg(4, 4));
    assertThat(as(Role.COMMUNE, OWN).get(path).status()).isEqualTo(200);
    assertThat(as(Role.MINISTRY, "2025-07-01:VN").get(path).status()).isEqualTo(200);
    assertThat(as(Role.COMMUNE, SIBLING).get(path).status()).isEqualTo(404);
    assertThat(as(Role.TRAINER, OWN).get(path).status()).isEqualTo(403);
    assertThat(as(Role.AUDITOR, "2025-07-01:VN").get(path).status()).isEqualTo(403);
    assertThat(api.get(path).status()).isEqualTo(401);
    assertThat(team.get("/api/v1/photos/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void opensTheInternalDoorToOurServicesOnly() {
    byte[] file = PictureFixtures.jpeg(5, 4);
    String path = "/internal/v1/photos/" + uploaded(file);
    assertThat(team.get(path).status()).isEqualTo(403);
    Api.Answer handed = as(Role.SERVICE).get(path);
    assertThat(handed.status()).isEqualTo(200);
    assertThat(handed.bytes()).isEqualTo(file);
    assertThat(handed.header("Content-Type")).hasValue("image/jpeg");
  }

  @Test
  void keepsNoPlainBytesInTheStore() {
    String id = uploaded(LARGE);
    for (int position = 0; position < PhotoChunk.countFor(LARGE.length); position++) {
      Document chunk =
          mongo
              .getCollection(PhotoChunk.COLLECTION)
              .find(new Document("_id", PhotoChunk.idOf(id, position)))
              .first();
      byte[] stored = chunk.get("sealed", Document.class).get("bytes", Binary.class).getData();
      assertThat(stored.length).isLessThanOrEqualTo(1 << 20);
      byte[] sample =
          Arrays.copyOfRange(
              LARGE, position * PhotoChunk.PLAIN_BYTES, position * PhotoChunk.PLAIN_BYTES + 8);
      assertThat(text(stored)).doesNotContain(text(sample));
    }
    assertThat(PhotoChunk.countFor(LARGE.length)).isEqualTo(3);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void answersARepeatWithTheSamePhoto() {
    Api keyed = team.with("Idempotency-Key", UUID.randomUUID().toString());
    byte[] file = PictureFixtures.jpeg(6, 4);
    String first = upload(keyed, file).json().path("id").asString();
    assertThat(upload(keyed, file).json().path("id").asString()).isEqualTo(first);
    assertThat(upload(keyed, PictureFixtures.jpeg(4, 6)).status()).isEqualTo(422);
  }

  @Test
  void refusesWhatIsNoPhotoInWordsOfBothLanguages() {
    byte[] text = "Đây là văn bản".getBytes(StandardCharsets.UTF_8);
    Api.Answer refused = upload(team, text);
    assertThat(refused.status()).isEqualTo(415);
    assertThat(refused.json().path("title").asString()).isEqualTo("Tệp này không phải ảnh");
    Api.Answer english =
        upload(team.with("Accept-Language", "en"), PictureFixtures.pngClaiming(100_000, 100_000));
    assertThat(english.status()).isEqualTo(422);
    assertThat(english.json().path("title").asString()).isEqualTo("Too many pixels");
    assertThat(upload(team, Arrays.copyOf(LARGE, Picture.MOST_BYTES + 1)).status()).isEqualTo(413);
    assertThat(team.post("/api/v1/photos", Map.of()).status()).isEqualTo(415);
  }

  @Test
  void refusesRolesThatTakeNoPhotos() {
    byte[] file = PictureFixtures.jpeg(2, 2);
    for (Role role : List.of(Role.MINISTRY, Role.TRAINER, Role.AUDITOR, Role.PARTNER)) {
      assertThat(upload(as(role, OWN), file).status()).as(role.name()).isEqualTo(403);
    }
    assertThat(upload(as(Role.TEAM), file).status()).isEqualTo(403);
  }
}
