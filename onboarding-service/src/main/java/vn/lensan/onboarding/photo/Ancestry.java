package vn.lensan.onboarding.photo;

import java.util.Collection;
import java.util.List;

/** Knows which units lie above others. */
@FunctionalInterface
interface Ancestry {

  /** The units themselves and all above them, each as {@code boundary:code}. */
  List<String> within(Collection<String> units);
}
