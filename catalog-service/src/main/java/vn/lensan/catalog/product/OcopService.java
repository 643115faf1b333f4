package vn.lensan.catalog.product;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;

/** The door to the certificates of products: granted, renewed, ranked anew, taken back. */
@Service
public class OcopService {
  private static final int DAYS_AHEAD = 90;
  private static final int ATTEMPTS = 5;

  private final Products products;
  private final CertificateRules rules;
  private final OcopRules ranks;
  private final Clock clock;

  OcopService(Products products, CertificateRules rules, OcopRules ranks, Clock clock) {
    this.products = products;
    this.rules = rules;
    this.ranks = ranks;
    this.clock = clock;
  }

  /**
   * The newest certificate counts; the same decision number again is a correction of it.
   *
   * @param check is asked only when there is another certificate
   */
  public ProductView certify(
      String id, Scope scope, OcopCertificate certificate, Consumer<ProductView> check) {
    Product product = inScope(id, scope);
    LocalDate today = Days.today(clock);
    rules.check(certificate, today);
    OcopHistory before = product.certificates();
    if (before.equals(before.with(certificate))) {
      return product.view();
    }
    if (!before.entries().isEmpty()) {
      check.accept(product.view());
    }
    if (before.entries().size() >= OcopHistory.MOST) {
      throw Problem.invalid("certificate.invalid")
          .error("/decisionNumber", "too-many-certificates", Map.of("limit", OcopHistory.MOST));
    }
    product.certify(certificate, today, clock.instant());
    products.save(product);
    return product.view();
  }

  /** How products are ranked on a day; empty before the first decision. */
  public Optional<OcopRuleSet> rulesOn(LocalDate day) {
    return ranks.on(day);
  }

  /** Refuses what {@link #certify} would refuse. */
  public void checkCertificate(OcopCertificate certificate) {
    rules.check(certificate, Days.today(clock));
  }

  /** What became of one product of those whose certificates are to be taken back. */
  public enum Revoked {
    REVOKED,
    /** It was taken back before; nothing has changed. */
    ALREADY,
    NO_SUCH_CERTIFICATE,
    BEFORE_IT_WAS_ISSUED,
    NOT_FOUND
  }

  /**
   * Takes back the certificate with that number, on any version: another change of the product does
   * not make it hold again.
   */
  public Revoked revoke(String id, Scope scope, String certificate, OcopRevocation by) {
    LocalDate today = Days.today(clock);
    if (by.revokedOn().isAfter(today.plusDays(DAYS_AHEAD))) {
      throw Problem.invalid("certificate.invalid")
          .error("/revokedOn", "too-far-ahead", Map.of("limit", DAYS_AHEAD));
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return products
            .find(id, scope)
            .map(product -> revoke(product, certificate, by, today))
            .orElse(Revoked.NOT_FOUND);
      } catch (OptimisticLockingFailureException stale) {
        if (attempt == ATTEMPTS) {
          throw stale;
        }
      }
    }
  }

  private Revoked revoke(Product product, String certificate, OcopRevocation by, LocalDate today) {
    Optional<OcopEntry> found = product.certificates().find(certificate);
    if (found.isEmpty()) {
      return Revoked.NO_SUCH_CERTIFICATE;
    }
    if (by.revokedOn().isBefore(found.get().certificate().issuedOn())) {
      return Revoked.BEFORE_IT_WAS_ISSUED;
    }
    if (!product.revoke(certificate, by, today, clock.instant())) {
      return Revoked.ALREADY;
    }
    products.save(product);
    return Revoked.REVOKED;
  }

  private Product inScope(String id, Scope scope) {
    return products.find(id, scope).orElseThrow(() -> ProductNotFound.forId(id));
  }
}
