package vn.lensan.onboarding.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.onboarding.OnboardingApplication;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.testing.ServiceTest;

/** Documents as they were written before a difficulty had parts. */
@ServiceTest(classes = OnboardingApplication.class, properties = "spring.config.name=onboarding")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StoredDifficultyIT {
  private static final Instant AT = Instant.parse("2026-11-20T03:00:00.123Z");
  private static final LocalDate DUE = LocalDate.of(2026, 11, 25);

  private final MongoOperations mongo;
  private final Difficulties difficulties;
  private final String id = "d-" + UUID.randomUUID();

  StoredDifficultyIT(MongoOperations mongo, Difficulties difficulties) {
    this.mongo = mongo;
    this.difficulties = difficulties;
  }

  private Object sealed(String text) {
    return Objects.requireNonNull(mongo.getConverter().convertToMongoType(new PersonalText(text)));
  }

  private Document former() {
    return new Document("_id", id)
        .append("_class", "vn.lensan.onboarding.team.Difficulty")
        .append("version", 2L)
        .append("pending", List.of())
        .append("sequences", new Document())
        .append("householdId", "h-1")
        .append("about", "ORDER")
        .append("within", List.of("2025-07-01:VN"))
        .append("places", List.of("2025-07-01:24"))
        .append("raisedBy", "test-team")
        .append("raisedOn", "2026-11-20")
        .append("dueOn", "2026-11-25")
        .append("status", "ANSWERED")
        .append("teamId", "t-1")
        .append("assignedTo", "to-thu")
        .append("answeredOn", "2026-11-24")
        .append("text", sealed("Không in được"))
        .append("answer", sealed("Bấm nút In"))
        .append("photoIds", List.of("p-1"))
        .append(
            "history",
            List.of(
                new Document("what", "OPEN")
                    .append("by", "test-team")
                    .append("at", Date.from(AT))));
  }

  @Test
  void readsADocumentOfTheFormerFormWhole() {
    mongo.getCollection(Difficulty.COLLECTION).insertOne(former());
    DifficultyView seen = difficulties.find(id).orElseThrow().view(DUE);
    assertThat(seen.facts())
        .isEqualTo(
            new DifficultyFacts(
                id,
                "h-1",
                "t-1",
                DifficultyAbout.ORDER,
                DifficultyStatus.ANSWERED,
                LocalDate.of(2026, 11, 20),
                DUE,
                LocalDate.of(2026, 11, 24),
                true,
                List.of("2025-07-01:VN"),
                List.of("2025-07-01:24")));
    assertThat(seen.raisedBy()).isEqualTo("test-team");
    assertThat(seen.assignedTo()).isEqualTo("to-thu");
    assertThat(seen.text()).isEqualTo("Không in được");
    assertThat(seen.answer()).isEqualTo("Bấm nút In");
    assertThat(seen.photoIds()).containsExactly("p-1");
    assertThat(seen.history()).containsExactly(new DifficultyStep("OPEN", "test-team", AT));
    assertThat(seen.version()).isEqualTo(2);
  }

  @Test
  void writesTheSameFormThatItRead() {
    Document before = former();
    mongo.getCollection(Difficulty.COLLECTION).insertOne(before);
    difficulties.save(difficulties.find(id).orElseThrow());
    Document after =
        mongo.getCollection(Difficulty.COLLECTION).find(new Document("_id", id)).first();
    assertThat(after).isNotNull();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    for (String plain : List.of("householdId", "about", "within", "dueOn", "photoIds", "history")) {
      assertThat(after.get(plain)).as(plain).isEqualTo(before.get(plain));
    }
  }

  @Test
  void readsOneOfATeamThatSaidOnlyWhatItHadTo() {
    Document least = former();
    List.of("householdId", "answer", "answeredOn", "photoIds", "assignedTo").forEach(least::remove);
    least.put("status", "OPEN");
    mongo.getCollection(Difficulty.COLLECTION).insertOne(least);
    DifficultyView seen = difficulties.find(id).orElseThrow().view(DUE.plusDays(1));
    assertThat(seen.facts().householdId()).isNull();
    assertThat(seen.photoIds()).isEmpty();
    assertThat(seen.overdue()).isTrue();
  }
}
