package vn.lensan.catalog.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignedFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private final PassportKey key = key();

  private static PassportKey key() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new PassportKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private OfflineVerifier verifier() {
    return new OfflineVerifier(Map.of(key.seen().kid(), key.seen().x()));
  }

  private byte[] form(String name, String place, @Nullable CertificateSeen certificate) {
    PassportSeen seen =
        new PassportSeen(
            "7K3M-9QXC-4TAB",
            Showing.STORY,
            new PassportSeen.Described(name, null, null, "kg", null, null),
            place,
            null,
            true,
            certificate == null ? List.of() : List.of(certificate),
            TODAY);
    return SignedForm.of(OriginClaims.of(seen), key);
  }

  private static CertificateSeen ocop(String number, CertificateSeen.State state) {
    return new CertificateSeen(
        "OCOP", number, 4, TODAY.minusYears(1), TODAY.plusYears(2), state, null);
  }

  @Test
  void isReadByAStrangerWhoKnowsTheKey() throws GeneralSecurityException {
    byte[] form =
        form("Vải thiều", "Xã Thử, Bắc Ninh", ocop("77/QĐ-UBND", CertificateSeen.State.DUE));
    Map<Long, Object> claims = verifier().check(form);
    assertThat(claims)
        .containsEntry(2L, "7K3M9QXC4TAB")
        .containsEntry(4L, "Vải thiều")
        .containsEntry(5L, "Xã Thử, Bắc Ninh")
        .containsEntry(6L, 4L)
        .containsEntry(7L, "77/QĐ-UBND");
    assertThat(OfflineVerifier.day(claims, 3)).isEqualTo(TODAY);
    assertThat(OfflineVerifier.day(claims, 8)).isEqualTo(TODAY.plusYears(2));
  }

  @Test
  void isRefusedWithAnyBitTurnedOrAnotherKey() {
    byte[] form = form("Chè", "", ocop("1/QĐ", CertificateSeen.State.VALID));
    for (int bit = 0; bit < form.length * 8; bit++) {
      byte[] wrong = form.clone();
      wrong[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> verifier().check(wrong)).as("bit " + bit).isNotNull();
    }
    PassportKey other = key();
    OfflineVerifier stranger = new OfflineVerifier(Map.of(key.seen().kid(), other.seen().x()));
    assertThatThrownBy(() -> stranger.check(form)).isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void fitsIntoThreeHundredBytesAlsoAsText() throws GeneralSecurityException {
    String longest = "Ế".repeat(200);
    byte[] form = form(longest, longest, ocop(longest, CertificateSeen.State.VALID));
    assertThat(form.length).isLessThanOrEqualTo(225);
    assertThat(name(form)).matches("Ế{13}…");
    byte[] emoji = form("🍋".repeat(99), "", null);
    assertThat(name(emoji)).matches("(🍋){10}…");
  }

  private String name(byte[] form) throws GeneralSecurityException {
    return OfflineVerifier.said(verifier().check(form), 4).toString();
  }

  @Test
  void saysNothingOfACertificateThatHoldsNoMore() throws GeneralSecurityException {
    for (CertificateSeen.State gone :
        List.of(CertificateSeen.State.EXPIRED, CertificateSeen.State.REVOKED)) {
      assertThat(verifier().check(form("Chè", "Xã Thử", ocop("1/QĐ", gone))))
          .containsOnlyKeys(1L, 2L, 3L, 4L, 5L);
    }
  }
}
