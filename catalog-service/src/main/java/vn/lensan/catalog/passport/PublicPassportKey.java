package vn.lensan.catalog.passport;

/**
 * A public key as a JWK tells it (RFC 8037), both in base64url.
 *
 * @param kid what the signed form names the key by
 * @param x the key's 32 bytes
 */
public record PublicPassportKey(String kid, String x) {}
