package vn.lensan.onboarding.unit;

/** What kind of unit it is by law; names are kept without the word that the type gives. */
public enum OrgUnitType {
  NATION(OrgUnitLevel.NATION, ""),
  PROVINCE(OrgUnitLevel.PROVINCE, "Tỉnh"),
  MUNICIPALITY(OrgUnitLevel.PROVINCE, "Thành phố"),
  URBAN_DISTRICT(OrgUnitLevel.DISTRICT, "Quận"),
  RURAL_DISTRICT(OrgUnitLevel.DISTRICT, "Huyện"),
  PROVINCIAL_CITY(OrgUnitLevel.DISTRICT, "Thành phố"),
  MUNICIPAL_CITY(OrgUnitLevel.DISTRICT, "Thành phố"),
  DISTRICT_LEVEL_TOWN(OrgUnitLevel.DISTRICT, "Thị xã"),
  COMMUNE(OrgUnitLevel.COMMUNE, "Xã"),
  WARD(OrgUnitLevel.COMMUNE, "Phường"),
  TOWNSHIP(OrgUnitLevel.COMMUNE, "Thị trấn"),
  SPECIAL_ZONE(OrgUnitLevel.COMMUNE, "Đặc khu");

  private final OrgUnitLevel level;
  private final String word;

  OrgUnitType(OrgUnitLevel level, String word) {
    this.level = level;
    this.word = word;
  }

  public OrgUnitLevel level() {
    return level;
  }

  /** "Phường" + "Bắc Giang": the name as people write it in full. */
  public String fullName(String name) {
    return word.isEmpty() ? name : word + " " + name;
  }
}
