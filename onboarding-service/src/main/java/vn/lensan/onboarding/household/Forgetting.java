package vn.lensan.onboarding.household;

/**
 * A feature that keeps traces of people and can take those of one out. A bean; asked on each
 * erasure, and again after a backup was restored. Done twice it changes nothing; what can't be done
 * yet it says by throwing, and is asked again.
 */
@FunctionalInterface
public interface Forgetting {
  void forget(Forgotten person);
}
