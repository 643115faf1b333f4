package vn.lensan.platform.revocation;

import vn.lensan.platform.security.RevokedAccess;

/**
 * Every instance looks for itself: only one of them reads the event. While the store is away what
 * was known stays known.
 */
final class RevocationWatch {
  private final Revocations revocations;
  private final RevokedAccess revoked;

  RevocationWatch(Revocations revocations, RevokedAccess revoked) {
    this.revocations = revocations;
    this.revoked = revoked;
  }

  void look() {
    revoked.are(revocations.current());
  }
}
