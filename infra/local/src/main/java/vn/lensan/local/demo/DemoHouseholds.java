package vn.lensan.local.demo;

/** The three household lists. */
final class DemoHouseholds {
  private final String origin;

  DemoHouseholds(String origin) {
    this.origin = origin;
  }

  void load() {
    for (DemoLists.Province province : DemoLists.Province.ALL) {
      DemoUser user = DemoUser.signIn(origin, province.handsIn());
      DemoLists.handIn(user, "households", "danh-sach-ho-" + province.name() + ".xlsx");
    }
  }
}
