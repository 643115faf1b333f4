package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.text.Folded;

/**
 * Property: among so many that lists are read cell by cell, a search's pages together are exactly
 * those of the whole list that are wanted, in its order, whoever of them asks.
 */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SearchAmongManyIT extends ImportRails {
  private static final int ROWS = 1_000;
  private static final String OTHER_PROVINCE = "2025-07-01:82";
  private static final List<String> COMMUNES = List.of("28321", "28327");
  private static final String[] SURNAMES = {"Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Hà", "Ksor"};
  private static final String[] MIDDLE = {"Văn", "Văn", "Thị", "Thị", "Hoa", "Đức Hà"};
  private static final String[] GIVEN =
      ("Hoa Hoà Hà An Nguyên Ŏi Y Thảo Bình Chi Dũng Giang Hùng Hương Khánh Lan Linh Minh Nam Oanh"
              + " Phương Quân Sơn Tâm Tuấn Uyên Vân Yến")
          .split(" ");
  private static final String[] CROPS = "Lúa Lúa Lúa Lúa Lúa Lúa Xoài Xoài Xoài Mít".split(" ");
  private static final String[] VILLAGES = {"Ấp Một", "Ấp Một", "Ấp Hai", "Ấp Chín"};
  private final MongoOperations mongo;

  SearchAmongManyIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private record Told(String id, String name, String village, String crop) {}

  private Api owner() {
    return as("many-province", Role.PROVINCE, OTHER_PROVINCE);
  }

  @BeforeEach
  void fill() {
    Document ours = new Document("registeredBy", "many-province");
    if (mongo.getCollection("households").countDocuments(ours) > 0) {
      return;
    }
    Random random = new Random(82);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Họ và tên", "Số điện thoại", "Mã xã", "Thôn", "Sản phẩm chính"));
    for (int row = 0; row < ROWS; row++) {
      String name =
          String.join(" ", pick(SURNAMES, random), pick(MIDDLE, random), pick(GIVEN, random));
      String commune = COMMUNES.get(random.nextInt(5) / 4);
      rows.add(
          List.of(name, Invented.phone(), commune, pick(VILLAGES, random), pick(CROPS, random)));
    }
    JsonNode job = done(owner(), Sheets.separated(",", rows));
    assertCounts(job, ROWS, 0, 0);
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  @RepeatedTest(4)
  void findsExactlyThoseOfTheListThatAreWanted(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<String, String> units =
        Map.of("PROVINCE", OTHER_PROVINCE, "COMMUNE", "2025-07-01:" + COMMUNES.getFirst());
    units.forEach(
        (role, unit) -> {
          Api asking = as("many-" + unit, Role.valueOf(role), unit);
          List<Told> whole = paged(asking, "", 200);
          assertThat(whole).hasSizeGreaterThan(ROWS / 2);
          assertThat(ids(whole)).doesNotHaveDuplicates();
          for (int asked = 0; asked < 3; asked++) {
            Asked one = Asked.by(random, whole);
            List<String> wanted = ids(whole.stream().filter(one::wants).toList());
            assertThat(ids(paged(asking, one.address(), 20 + random.nextInt(180))))
                .as("%s in %s", one, unit)
                .containsExactlyElementsOf(wanted);
          }
        });
  }

  private static List<String> ids(List<Told> told) {
    return told.stream().map(Told::id).toList();
  }

  /** What somebody looks for who knows one of them. */
  private record Asked(List<String> words, String village, String crop) {
    static Asked by(Random random, List<Told> whole) {
      Told known = whole.get(random.nextInt(whole.size()));
      List<String> words = new ArrayList<>(Arrays.asList(Folded.of(known.name()).split(" ")));
      Collections.shuffle(words, random);
      return new Asked(
          List.copyOf(words.subList(0, random.nextInt(3) * random.nextInt(words.size() + 1) / 2)),
          random.nextInt(3) == 0 ? known.village() : "",
          random.nextInt(2) == 0 ? known.crop() : "");
    }

    boolean wants(Told one) {
      Set<String> own = new HashSet<>(Arrays.asList(Folded.of(one.name()).split(" ")));
      return own.containsAll(words)
          && (village.isEmpty() || village.equals(one.village()))
          && (crop.isEmpty() || crop.equals(one.crop()));
    }

    String address() {
      return "&q="
          + URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
          + "&village="
          + URLEncoder.encode(village, StandardCharsets.UTF_8)
          + "&crop="
          + URLEncoder.encode(crop, StandardCharsets.UTF_8);
    }
  }

  private static List<Told> paged(Api asking, String filter, int limit) {
    List<Told> all = new ArrayList<>();
    String cursor = "";
    do {
      Api.Answer page = asking.get(HOUSEHOLDS + "?limit=" + limit + filter + cursor);
      assertThat(page.status()).as(page.text()).isEqualTo(200);
      page.json().path("items").valueStream().map(SearchAmongManyIT::told).forEach(all::add);
      cursor = page.json().has("cursor") ? "&cursor=" + page.json().path("cursor").asString() : "";
    } while (!cursor.isEmpty());
    return all;
  }

  private static Told told(JsonNode item) {
    return new Told(
        item.path("id").asString(),
        item.path("head").path("fullName").asString(),
        item.path("village").asString(""),
        item.path("crops").path(0).path("commodity").asString(""));
  }
}
