package vn.lensan.proof.field;

/**
 * Where things are; the harness looks past the proxies.
 *
 * @param origin the one door of users
 * @param sandbox the marketplaces, which are not ours to kill
 */
public record Addresses(String origin, String sandbox, String kafka) {}
