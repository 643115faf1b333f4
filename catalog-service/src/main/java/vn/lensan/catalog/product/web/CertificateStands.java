package vn.lensan.catalog.product.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.product.OcopCertificate;
import vn.lensan.catalog.product.OcopEntry;
import vn.lensan.catalog.product.OcopRuleSet;
import vn.lensan.catalog.product.OcopService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.time.Days;

/** Tells how a product stands with OCOP today. */
@Component
class CertificateStands {
  private final OcopService certificates;
  private final Clock clock;

  CertificateStands(OcopService certificates, Clock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  CertificatesAnswer of(ProductView product) {
    LocalDate today = Days.today(clock);
    Long left =
        product.certificates().validOn(today).isEmpty()
            ? null
            : product
                .certificates()
                .newest()
                .map(entry -> ChronoUnit.DAYS.between(today, entry.endsOn()))
                .orElse(null);
    return new CertificatesAnswer(
        product.certificates().stateOn(today).name(),
        left,
        today,
        newestFirst(product.certificates().entries()));
  }

  private List<CertificatesAnswer.One> newestFirst(List<OcopEntry> entries) {
    List<CertificatesAnswer.One> all = new ArrayList<>();
    OcopCertificate before = null;
    for (OcopEntry entry : entries) {
      all.addFirst(one(entry, before));
      before = entry.certificate();
    }
    return all;
  }

  private CertificatesAnswer.One one(OcopEntry entry, @Nullable OcopCertificate before) {
    OcopCertificate now = entry.certificate();
    Optional<OcopRuleSet> rules = certificates.rulesOn(now.issuedOn());
    return new CertificatesAnswer.One(
        now.decisionNumber(),
        now.stars(),
        now.score(),
        now.parts(),
        now.issuedOn(),
        now.validUntil(),
        now.issuer(),
        before == null ? "GRANTED" : before.stars() == now.stars() ? "RENEWED" : "RERANKED",
        rules.map(OcopRuleSet::decision).orElse(null),
        rules.map(rule -> rule.rankerOf(now.stars())).filter(by -> !by.isEmpty()).orElse(null),
        entry.revocation());
  }
}
