package vn.lensan.catalog.finance;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All partners, by the name that consents use. */
@Component
class FinanceGateways {
  private final Map<String, FinanceGateway> byPartner = new TreeMap<>();

  FinanceGateways(List<FinancePartners> sources) {
    sources.stream()
        .flatMap(source -> source.all().stream())
        .forEach(
            one -> {
              if (byPartner.putIfAbsent(one.partner(), one) != null) {
                throw new IllegalStateException("two finance partners named " + one.partner());
              }
            });
  }

  Collection<FinanceGateway> all() {
    return byPartner.values();
  }

  Optional<FinanceGateway> find(String partner) {
    return Optional.ofNullable(byPartner.get(partner.strip().toUpperCase(Locale.ROOT)));
  }
}
