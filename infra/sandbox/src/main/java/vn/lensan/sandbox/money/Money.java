package vn.lensan.sandbox.money;

/** Whole units of a currency; the marketplaces know only the đồng. */
public record Money(long amount, String currency) {

  public static final String VND = "VND";

  public static Money vnd(long amount) {
    return new Money(amount, VND);
  }

  public Money times(int quantity) {
    return new Money(Math.multiplyExact(amount, quantity), currency);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(amount, other.amount), currency);
  }
}
