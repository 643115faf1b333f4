package vn.lensan.catalog.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lensan.catalog.product.Evidence;

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
    return form(name, place, certificate == null ? List.of() : List.of(certificate));
  }

  private byte[] form(String name, String place, List<CertificateSeen> certificates) {
    PassportSeen seen =
        new PassportSeen(
            "7K3M-9QXC-4TAB",
            Showing.STORY,
            new PassportSeen.Described(name, null, null, "kg", null, null, List.of(), null),
            place,
            null,
            true,
            certificates,
            TODAY);
    return SignedForm.of(OriginClaims.of(seen), key);
  }

  private static CertificateSeen ocop(String number, CertificateSeen.State state) {
    return new CertificateSeen(
        "OCOP",
        CertificateSeen.Source.AUTHORITY,
        number,
        4,
        TODAY.minusYears(1),
        null,
        TODAY.plusYears(2),
        state,
        null);
  }

  private static CertificateSeen paper(
      Evidence.Scheme scheme, @Nullable LocalDate until, CertificateSeen.State state) {
    return new CertificateSeen(
        scheme.name(),
        CertificateSeen.Source.HOUSEHOLD,
        "N".repeat(60),
        null,
        null,
        null,
        until,
        state,
        null);
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
    byte[] form =
        form(
            "Chè",
            "",
            List.of(
                ocop("1/QĐ", CertificateSeen.State.VALID),
                paper(Evidence.Scheme.VIETGAP, TODAY, CertificateSeen.State.DUE)));
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
    byte[] emoji = form("🍋".repeat(99), "", List.of());
    assertThat(name(emoji)).matches("(🍋){10}…");
  }

  /** OCOP and one paper of each scheme, all that can be said at its longest. */
  @Test
  void fitsIntoThreeHundredBytesWithEveryPaperThereIs() throws GeneralSecurityException {
    String longest = "Ế".repeat(200);
    List<CertificateSeen> all = new ArrayList<>();
    for (Evidence.Scheme scheme : Evidence.Scheme.values()) {
      all.add(paper(scheme, LocalDate.of(2100, 12, 31), CertificateSeen.State.VALID));
      all.add(paper(scheme, null, CertificateSeen.State.UNDATED));
    }
    for (int papers = 0; papers <= all.size(); papers++) {
      List<CertificateSeen> some = new ArrayList<>(all.subList(0, papers));
      some.addFirst(ocop(longest, CertificateSeen.State.VALID));
      byte[] form = form(longest, longest, some);
      assertThat(form.length).as(papers + " papers").isLessThanOrEqualTo(225);
      assertThat(Base64.getUrlEncoder().withoutPadding().encode(form))
          .hasSizeLessThanOrEqualTo(300);
      assertThat(verifier().check(form)).containsKeys(4L, 5L, 6L, 7L, 8L);
    }
  }

  @Test
  void tellsWhichOtherPapersHoldAndUntilWhen() throws GeneralSecurityException {
    LocalDate soon = TODAY.plusDays(9);
    byte[] form =
        form(
            "Chè",
            "Xã Thử",
            List.of(
                paper(Evidence.Scheme.VIETGAP, soon, CertificateSeen.State.DUE),
                paper(Evidence.Scheme.VIETGAP, soon.plusDays(30), CertificateSeen.State.DUE),
                paper(Evidence.Scheme.ORGANIC, null, CertificateSeen.State.UNDATED),
                paper(Evidence.Scheme.GLOBALGAP, soon, CertificateSeen.State.NOT_YET),
                paper(Evidence.Scheme.FOOD_SAFETY, soon, CertificateSeen.State.EXPIRED)));
    assertThat(verifier().check(form))
        .containsOnlyKeys(1L, 2L, 3L, 4L, 5L, 9L)
        .containsEntry(9L, Map.of(1L, soon.plusDays(30).toEpochDay(), 3L, 0L));
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
