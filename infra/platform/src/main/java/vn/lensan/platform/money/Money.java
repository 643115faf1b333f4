package vn.lensan.platform.money;

/** An amount in whole units of its currency; here that is always VND. */
public record Money(long amount, String currency) {
  public static final String VND = "VND";

  public Money {
    if (!VND.equals(currency)) {
      throw new IllegalArgumentException("amounts are in VND");
    }
  }

  public static Money vnd(long amount) {
    return new Money(amount, VND);
  }

  public Money plus(Money other) {
    return vnd(Math.addExact(amount, other.amount));
  }
}
