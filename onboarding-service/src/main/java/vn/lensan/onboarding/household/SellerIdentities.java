package vn.lensan.onboarding.household;

/**
 * A port to the state's electronic identification (VNeID), which sellers need since the law on
 * e-commerce 122/2025/QH15. It answers how far it came; nothing else of the person comes back.
 */
@FunctionalInterface
public interface SellerIdentities {
  Identification.State ask(String citizenNumber, String fullName);
}
