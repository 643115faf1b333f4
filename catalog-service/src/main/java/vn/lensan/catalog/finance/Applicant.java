package vn.lensan.catalog.finance;

/** Who asked to be called, told at the moment of sending and kept nowhere here. */
public record Applicant(String name, String phone, String province) {

  /** Nothing of a person in a log. */
  @Override
  public String toString() {
    return "Applicant[***]";
  }
}
