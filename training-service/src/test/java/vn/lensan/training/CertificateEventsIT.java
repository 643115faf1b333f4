package vn.lensan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.TestTopic;

@TrainingTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CertificateEventsIT {
  private final MongoOperations mongo;
  @LocalServerPort private int port;

  CertificateEventsIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private Classroom room() {
    return new Classroom(port);
  }

  @Test
  void issuesWhatACrashLeftDue() {
    String household = Onboarded.household(Onboarded.OWN);
    String session = room().session("T1");
    room().enrol(session, household);
    room().attend(session, household, Classroom.MORNING);
    room().attend(session, household, Classroom.AFTERNOON);
    // As the write that fulfils it leaves it, had the process died right after.
    Document due =
        new Document("at", Date.from(Instant.now()))
            .append("attempts", 0)
            .append("leasedUntil", Date.from(Instant.EPOCH));
    mongo
        .getCollection("enrolments")
        .updateOne(
            new Document("_id", session + ':' + household),
            new Document(
                "$set",
                new Document("assessment", new Document("score", 60).append("passed", true))
                    .append("certificateDue", due)));
    await()
        .atMost(Classroom.PATIENCE)
        .untilAsserted(() -> assertThat(certificates("householdId=" + household)).hasSize(1));
  }

  @Test
  void tellsOthersByEventsThatKeepTheirContracts() {
    String household = Onboarded.household(Onboarded.OWN);
    String code = room().certified("T2", household);
    ConsumerRecord<String, byte[]> issued = event("vn.lensan.training.certificate", code, 0);
    String session =
        room().province().get("/api/v1/certificates/" + code).json().get("sessionId").asString();
    keepsItsContract(issued, "vn.lensan.training.certificate.issued.v1");
    keepsItsContract(
        event("vn.lensan.training.session", session, 0), "vn.lensan.training.session.planned.v1");
    ConsumerRecord<String, byte[]> held = event("vn.lensan.training.session", session, 1);
    keepsItsContract(held, "vn.lensan.training.session.held.v1");
    assertThat(new String(held.value(), StandardCharsets.UTF_8)).contains("\"learners\":1");
    assertThat(new String(issued.value(), StandardCharsets.UTF_8)).contains(household);
  }

  @Test
  void followsTheHouseholdWhenItMoves() {
    String household = Onboarded.household(Onboarded.OWN);
    String code = room().certified("T1", household);
    Api sibling = room().as(Role.COMMUNE, Onboarded.SIBLING);
    assertThat(sibling.get("/api/v1/certificates/" + code).status()).isEqualTo(404);
    Onboarded.tell(household, 2, Onboarded.SIBLING, "");
    await()
        .atMost(Classroom.PATIENCE)
        .untilAsserted(
            () -> assertThat(sibling.get("/api/v1/certificates/" + code).status()).isEqualTo(200));
  }

  private List<JsonNode> certificates(String query) {
    return room()
        .province()
        .get("/api/v1/certificates?" + query)
        .json()
        .get("items")
        .valueStream()
        .toList();
  }

  private static ConsumerRecord<String, byte[]> event(String topic, String key, int number) {
    return await()
        .atMost(Classroom.PATIENCE)
        .until(() -> TestTopic.records(topic, key), found -> found.size() > number)
        .get(number);
  }

  private static void keepsItsContract(ConsumerRecord<String, byte[]> event, String type) {
    assertThat(TestTopic.header(event, "ce_type")).isEqualTo(type);
    String json = new String(event.value(), StandardCharsets.UTF_8);
    assertThat(EventContracts.violations(type, json)).as(json).isEmpty();
  }
}
