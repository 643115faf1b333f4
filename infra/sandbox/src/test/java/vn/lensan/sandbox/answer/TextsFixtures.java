package vn.lensan.sandbox.answer;

public final class TextsFixtures {

  private TextsFixtures() {}

  public static Texts texts() {
    return new Texts();
  }
}
