package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Lists of products: read here, taken by the catalogue. */
class ProductListIT extends ImportRails {
  private static final List<Object> HEADER =
      List.of("Tên sản phẩm", "Chủ thể", "Đơn vị tính", "Giá (VND)", "Tồn kho", "Ngày cấp", "Sàn");

  private static List<Object> product(String name, Object producer, Object price) {
    return List.of(name, producer, "kg", price, 50, "16/05/2025", "Postmart, Voso");
  }

  @Test
  void handsRowsToTheCatalogueForTheirStarter() {
    String phone = Invented.phone();
    JsonNode household = registered(Invented.household("Chủ Thể Thử", phone));
    long withoutZero = Long.parseLong(phone);
    byte[] list =
        Sheets.workbook(
            List.of(
                HEADER,
                product("Vải sấy", withoutZero, 150_000),
                product("Vải khô", household.path("code").asString(), "150.000 đ"),
                product("Vải bị trả lại", phone, 1),
                product("Vải nghi ngờ", "+84 " + phone.substring(1), 2),
                product("Vải của ai", "0981999999", 3),
                product("Vải không giá", phone, "rẻ")));
    Api caller = as("product-starter", Role.COMMUNE, OWN);
    JsonNode job = over(caller, started(caller, "a.xlsx", list, Sheets.form("products")));
    assertCounts(job, 3, 0, 3);
    assertThat(job.path("doubtful").asInt()).isOne();
    assertThat(rows(caller, job, "REFUSED"))
        .containsExactly("4 name.taken", "6 producer.unknown", "7 number.not-understood");
    assertThat(rows(caller, job, "CREATED")).containsExactly("5 product.doubtful");
    assertThat(messages(caller, job)).contains("Đã có tên này.", "Xem lại giá.");
    assertCalled(job.path("id").asString(), household.path("id").asString());
  }

  private static String messages(Api caller, JsonNode job) {
    return caller.get(IMPORTS + "/" + job.path("id").asString() + "/rows").text();
  }

  private static void assertCalled(String job, String household) {
    FakeCatalog.Call call = FakeCatalog.callsOf(job).getFirst();
    assertThat(call.headers().getFirst("X-Lensan-Client")).isEqualTo("product-starter");
    assertThat(call.headers().getFirst("X-Lensan-Role")).isEqualTo("COMMUNE");
    assertThat(call.headers().getFirst("X-Lensan-Units")).isEqualTo(OWN);
    assertThat(call.headers().getFirst("Authorization")).startsWith("Bearer ");
    JsonNode row = call.body().path("rows").path(0);
    assertThat(row.path("householdId").asString()).isEqualTo(household);
    assertThat(row.path("price").asLong()).isEqualTo(150_000);
    assertThat(row.path("issuedOn").asString()).isEqualTo("2025-05-16");
    assertThat(row.path("channels").toString()).isEqualTo("[\"POSTMART\",\"VOSO\"]");
    assertThat(call.body().path("rows").path(1).path("price").asLong()).isEqualTo(150_000);
  }

  @Test
  void findsNoProducerOutsideTheStartersUnits() {
    String phone = Invented.phone();
    registered(Invented.household("Chủ Thể Xa", phone));
    byte[] list = Sheets.workbook(List.of(HEADER, product("Mận", phone, 1_000)));
    Api caller = as("beside", Role.COMMUNE, SIBLING);
    JsonNode job = over(caller, started(caller, "a.xlsx", list, Sheets.form("products")));
    assertThat(rows(caller, job, "REFUSED")).containsExactly("2 producer.unknown");
    assertThat(FakeCatalog.callsOf(job.path("id").asString())).isEmpty();
  }

  @Test
  void asksTheCatalogueAlsoWhenAListIsOnlyValidated() {
    String phone = Invented.phone();
    registered(Invented.household("Chủ Thể Hỏi", phone));
    byte[] list =
        Sheets.workbook(
            List.of(HEADER, product("Bưởi", phone, 1), product("Bưởi bị trả lại", phone, 2)));
    Api caller = as("product-asker", Role.COMMUNE, OWN);
    JsonNode job =
        over(caller, started(caller, "a.xlsx", list, Sheets.form("products", "mode", "VALIDATE")));
    assertThat(rows(caller, job, "REFUSED")).containsExactly("3 name.taken");
    assertThat(FakeCatalog.callsOf(job.path("id").asString()))
        .isNotEmpty()
        .noneMatch(call -> call.body().path("write").asBoolean(true));
  }

  @Test
  void knowsARenamedProductWhenItsAnswerComesBack() {
    String phone = Invented.phone();
    registered(Invented.household("Chủ Thể Đổi Tên", phone));
    byte[] list =
        Sheets.workbook(
            List.of(HEADER, product("Mật ong rừng", phone, 1), product("Chè", phone, 2)));
    Api caller = as("product-renamer", Role.COMMUNE, OWN);
    JsonNode job = over(caller, started(caller, "a.xlsx", list, Sheets.form("products")));
    byte[] answer = caller.get(IMPORTS + "/" + job.path("id").asString() + "/report").bytes();
    byte[] renamed =
        Answers.mended(answer, book -> Answers.cell(book, "A2").setCellValue("Mật ong Phượng Sơn"));
    JsonNode again = over(caller, started(caller, "a.xlsx", renamed, Sheets.form("products")));
    assertCounts(again, 0, 1, 0);
    assertThat(again.path("updated").asInt()).isOne();
    FakeCatalog.Call call =
        FakeCatalog.callsOf(again.path("id").asString()).stream()
            .filter(told -> told.body().path("write").asBoolean())
            .findFirst()
            .orElseThrow();
    JsonNode row = call.body().path("rows").path(0);
    assertThat(row.path("name").asString()).isEqualTo("Mật ong Phượng Sơn");
    assertThat(row.path("productId").asString())
        .isEqualTo("p." + Integer.toHexString("Mật ong rừng".hashCode()));
  }
}
