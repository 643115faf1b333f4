package vn.lensan.onboarding.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
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

  private static final AtomicLong PHONES = new AtomicLong(71_000_000);

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

  private static List<String> hints(Api.Answer uploaded) {
    return uploaded
        .json()
        .path("hints")
        .valueStream()
        .map(hint -> hint.path("code").asString())
        .toList();
  }

  private Api.Answer uploadFor(String household, byte[] file) {
    return team.upload("/api/v1/photos", "anh.png", file, Map.of("household", household));
  }

  @Test
  void hintsAtWhatAPhotoCouldBeBetterAtAndRefusesNothing() {
    byte[] good = PictureFixtures.file(PictureFixtures.discs(5, 900, 700), "png");
    assertThat(hints(upload(team, good))).isEmpty();
    assertThat(hints(upload(team, PictureFixtures.png(40, 40)))).containsExactly("SMALL");
    byte[] soft =
        PictureFixtures.file(
            PictureFixtures.blurred(PictureFixtures.discs(5, 900, 700), 20), "jpeg");
    Api.Answer blurred = upload(team, soft);
    assertThat(blurred.status()).isEqualTo(201);
    assertThat(hints(blurred)).containsExactly("BLURRED");
    assertThat(blurred.json().at("/hints/0/message").asString()).contains("nhoè");
  }

  @Test
  void findsTheSamePictureAmongAHouseholdsPhotosOnly() {
    String household = household("Người Có Ảnh");
    byte[] file = PictureFixtures.file(PictureFixtures.discs(6, 900, 700), "png");
    byte[] again = PictureFixtures.file(PictureFixtures.discs(6, 900, 700), "jpeg");
    Api.Answer first = uploadFor(household, file);
    assertThat(hints(first)).isEmpty();
    Api.Answer second = uploadFor(household, again);
    assertThat(second.status()).isEqualTo(201);
    assertThat(hints(second)).containsExactly("ALIKE");
    assertThat(second.json().at("/hints/0/photoId").asString())
        .isEqualTo(first.json().path("id").asString());
    assertThat(hints(uploadFor(household("Người Khác"), again))).isEmpty();
    assertThat(hints(upload(team, again))).isEmpty();
  }

  @Test
  void takesAPhotoOnlyForAHouseholdThatTheCallerMaySee() {
    String household = household("Người Có Ảnh Hai");
    byte[] file = PictureFixtures.jpeg(8, 8);
    Api sibling = as(Role.TEAM, SIBLING);
    Map<String, String> whose = Map.of("household", household);
    assertThat(sibling.upload("/api/v1/photos", "a.jpg", file, whose).status()).isEqualTo(404);
    assertThat(uploadFor(UUID.randomUUID().toString(), file).status()).isEqualTo(404);
    String id = uploadFor(household, file).json().path("id").asString();
    Api.Answer owner = as(Role.SERVICE).get("/internal/v1/photos/" + id + "/owner");
    assertThat(owner.json().path("householdId").asString()).isEqualTo(household);
    Api acting = as(Role.SERVICE).with("X-Lensan-Role", "TEAM").with("X-Lensan-Units", SIBLING);
    assertThat(acting.get("/internal/v1/photos/" + id + "/owner").status()).isEqualTo(404);
  }

  private String household(String name) {
    Map<String, Object> body =
        Map.of(
            "kind",
            "HOUSEHOLD",
            "head",
            Map.of("fullName", name, "phone", "09" + PHONES.incrementAndGet()),
            "unit",
            Map.of("boundary", "2025-07-01", "code", "07582"));
    Api.Answer made = team.post("/api/v1/households", body);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asString();
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
