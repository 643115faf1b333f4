package vn.lensan.sandbox.order;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Invents buyers. Whoever is named twice has the same particulars twice. */
final class Buyers {

  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ");
  private static final List<String> GIVEN =
      List.of("An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Oanh", "Yến");
  private static final int CROWD = 400;

  private Buyers() {}

  static Buyer of(@Nullable JsonNode customer) {
    if (customer == null || customer.isNull()) {
      return numbered(ThreadLocalRandom.current().nextInt(CROWD));
    }
    if (!customer.isObject()) {
      return named(customer.asString(""));
    }
    var invented = named(customer.path("name").asString(customer.path("id").asString("Khách")));
    return new Buyer(
        customer.path("id").asString(invented.id()),
        invented.name(),
        customer.path("phone").asString(invented.phone()),
        customer.path("address").asString(invented.address()));
  }

  static Buyer numbered(int number) {
    var family = FAMILIES.get(number % FAMILIES.size());
    var given = GIVEN.get(number / FAMILIES.size() % GIVEN.size());
    return buyer("B" + number, family + " Thị Thử " + given, number);
  }

  private static Buyer named(String name) {
    var number = Math.floorMod(name.hashCode(), 1_000_000);
    return buyer("N" + Integer.toHexString(name.hashCode()), name, number);
  }

  private static Buyer buyer(String id, String name, int number) {
    var phone = "0900%06d".formatted(number);
    return new Buyer(id, name, phone, "Số %d, đường Thử Nghiệm".formatted(1 + number % 200));
  }
}
