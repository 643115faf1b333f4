package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.unit.UnitId;

/**
 * Invented households as the service itself would store them, without their events; in the
 * service's own package, so that a benchmark can make them without a door for it in the service.
 * The same number gives the same household.
 */
public final class InventedHouseholds {
  private static final String[] SURNAMES =
      words(
          "Nguyễn 38 Trần 11 Lê 10 Phạm 7 Hoàng 5 Vũ 4 Phan 4"
              + " Bùi 3 Đặng 3 Đỗ 3 Hồ 2 Ngô 2 Dương 2 Lý 1 Lò 2 Vi 2 Thào 1");
  private static final String[] MIDDLE =
      words("Văn 32 Thị 36 Đức 5 Minh 4 Ngọc 5 Quang 4 Xuân 4" + " Hữu 4 Thanh 3 Kim 3");
  private static final String[] GIVEN =
      words(
          "Anh 5 Bình 4 Chi 2 Cường 3 Dũng 4 Đạt 2 Giang 2 Hà 4 Hải 4 Hạnh 3 Hằng 2 Hiền 3 Hoa 2"
              + " Hoà 1 Hùng 4 Hương 4 Khánh 2 Kiên 2 Lan 3 Linh 3 Long 3 Mai 3 Minh 4 Nam 3 Nga 3"
              + " Ngọc 3 Phong 2 Phương 4 Quân 2 Quang 3 Sơn 4 Tâm 2 Thanh 4 Thảo 2 Thắng 3 Thu 3"
              + " Thuỷ 3 Toàn 2 Trang 3 Trung 3 Tuấn 5 Tuyết 2 Tùng 2 Vân 2 Vinh 2 Xuân 2 Yến 2 Pao"
              + " 1 Sùng 1");
  private static final String[] CROPS =
      words("Vải 8 Lúa 30 Chè 6 Xoài 8 Nhãn 6 Mận 4 Cà 5 Sầu 2 Thanh 3");
  private static final int VILLAGES = 12;

  private final OrgUnitService units;
  private final Fingerprints fingerprints;
  private final MongoOperations mongo;
  private final List<UnitId> communes;

  public InventedHouseholds(
      OrgUnitService units, Fingerprints fingerprints, MongoOperations mongo) {
    this.units = units;
    this.fingerprints = fingerprints;
    this.mongo = mongo;
    this.communes =
        units.on(units.boundaryInForce()).stream()
            .map(OrgUnitView::unitId)
            .filter(units::isLeaf)
            .sorted(Comparator.comparing(UnitId::toString))
            .toList();
  }

  private static String[] words(String weighed) {
    String[] parts = weighed.split(" ");
    List<String> all = new ArrayList<>();
    for (int at = 0; at < parts.length; at += 2) {
      all.addAll(Collections.nCopies(Integer.parseInt(parts[at + 1]), parts[at]));
    }
    return all.toArray(String[]::new);
  }

  /** Who the household of a number is. */
  public record Person(
      String id, String name, String phone, UnitId unit, String village, String crop) {
    public String code() {
      return HouseholdCode.of(id);
    }
  }

  public Person person(long number) {
    Random random = new Random(number * 7919 + 17);
    return new Person(
        new UUID(0x0190_0000_0000_7000L + (number << 20), 0x8000_0000_0000_0000L | number)
            .toString(),
        pick(SURNAMES, random) + ' ' + pick(MIDDLE, random) + ' ' + pick(GIVEN, random),
        String.format(Locale.ROOT, "+849%08d", number),
        communes.get(random.nextInt(communes.size())),
        "Thôn Số " + random.nextInt(VILLAGES),
        pick(CROPS, random));
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  public Document stored(long number, Instant now) {
    Person person = person(number);
    Particulars told =
        new Particulars(
            HouseholdKind.HOUSEHOLD,
            new Head(person.name(), person.phone(), null, 1950 + (int) (number % 50), null),
            person.unit(),
            person.village(),
            null,
            null,
            List.of(new Crop(person.crop(), 1_000L + number % 9_000, null, null)));
    Known known = new Known(told, units.place(person.unit()), person.phone(), null, List.of());
    Household household =
        Household.registered(
            person.id(), Profile.of(known, fingerprints, null), "bench", null, now);
    if (number % 20 != 0) {
      household.verify(Act.by("officer", now));
    }
    Document document = new Document();
    mongo.getConverter().write(household, document);
    document.put("version", 0L);
    document.remove("pending");
    document.put(SearchKeys.FIELD, SearchKeys.of(household));
    return document;
  }
}
