package vn.lensan.proof.field;

import java.util.List;

/** The names of the processes. */
public final class Parts {
  public static final String BROKER = "broker";
  public static final String STORE = "store";
  public static final String IDENTITY = "identity";
  public static final String SANDBOX = "sandbox";
  public static final String ONBOARDING = "onboarding";
  public static final String CATALOG = "catalog";
  public static final String TRAINING = "training";
  public static final String ORIGIN = "origin";

  /** Those which hold our data and do our work; the rest stands for the world outside. */
  public static final List<String> SERVICES = List.of(ONBOARDING, CATALOG, TRAINING);

  public static final List<String> OURS =
      List.of(ONBOARDING, CATALOG, TRAINING, ORIGIN, BROKER, STORE);

  private Parts() {}
}
