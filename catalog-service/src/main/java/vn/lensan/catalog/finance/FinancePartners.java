package vn.lensan.catalog.finance;

import java.util.List;

/** Where partners come from: configuration, or an adapter to a system of theirs. */
@FunctionalInterface
public interface FinancePartners {
  List<FinanceGateway> all();
}
