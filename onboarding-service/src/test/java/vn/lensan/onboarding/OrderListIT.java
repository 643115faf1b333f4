package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Lists of orders: read here, taken by the catalogue, also when they are only looked at. */
class OrderListIT extends ImportRails {
  private static final List<Object> HEADER =
      List.of("Sàn", "Mã đơn", "Ngày đặt", "Mã sản phẩm", "Số lượng", "Đơn giá", "Mã người mua");

  private static List<Object> order(String number, Object day, Object price) {
    return List.of("Postmart", number, day, "PM-1", 2, price, "buyer-1");
  }

  private static byte[] list() {
    return Sheets.workbook(
        List.of(
            HEADER,
            order("A-1", "16/05/2025", 150_000),
            order("A-2 bị trả lại", "17/05/2025", "150.000 đ"),
            order("A-3", "hôm qua", 1),
            order("A-4", "18/05/2025", "rẻ")));
  }

  private static FakeCatalog.Call only(JsonNode job) {
    List<FakeCatalog.Call> calls = FakeCatalog.callsOf(job.path("id").asString());
    assertThat(calls).hasSize(1);
    return calls.getFirst();
  }

  @Test
  void handsRowsToTheCatalogueForTheirStarter() {
    Api caller = as("order-starter", Role.PROVINCE, PROVINCE);
    JsonNode job = over(caller, started(caller, "a.xlsx", list(), Sheets.form("orders")));
    assertCounts(job, 1, 0, 3);
    assertThat(rows(caller, job, "REFUSED"))
        .containsExactly("3 name.taken", "4 day.not-understood", "5 number.not-understood");
    FakeCatalog.Call call = only(job);
    assertThat(call.headers().getFirst("X-Lensan-Client")).isEqualTo("order-starter");
    assertThat(call.headers().getFirst("X-Lensan-Units")).isEqualTo(PROVINCE);
    assertThat(call.body().path("write").asBoolean()).isTrue();
    JsonNode row = call.body().path("rows").path(0);
    assertThat(row.path("channelOrderId").asString()).isEqualTo("A-1");
    assertThat(row.path("placedOn").asString()).isEqualTo("2025-05-16");
    assertThat(row.path("unitPrice").asLong()).isEqualTo(150_000);
    assertThat(call.body().path("rows").path(1).path("unitPrice").asLong()).isEqualTo(150_000);
  }

  @Test
  void asksTheCatalogueWhatItWouldDoWhenItOnlyValidates() {
    Api caller = as("order-asker", Role.COMMUNE, OWN);
    JsonNode job =
        over(caller, started(caller, "a.xlsx", list(), Sheets.form("orders", "mode", "VALIDATE")));
    assertCounts(job, 1, 0, 3);
    assertThat(only(job).body().path("write").asBoolean()).isFalse();
  }

  @Test
  void keepsARowThatItRefusesFromTheCatalogue() {
    Api caller = as("order-refused", Role.PROVINCE, PROVINCE);
    List<Object> tooLong =
        List.of("Postmart".repeat(20), "B-1", "16/05/2025", "PM-1", 2, 150_000, "buyer-1");
    byte[] list = Sheets.workbook(List.of(HEADER, tooLong, order("B-2", "16/05/2025", 150_000)));
    JsonNode job = over(caller, started(caller, "b.xlsx", list, Sheets.form("orders")));
    assertCounts(job, 1, 0, 1);
    assertThat(rows(caller, job, "REFUSED")).containsExactly("2 value.too-long");
    assertThat(only(job).body().path("rows").valueStream())
        .extracting(row -> row.path("channelOrderId").asString())
        .containsExactly("B-2");
  }
}
