package vn.lensan.catalog.reconciliation.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lensan.catalog.reconciliation.Decided;
import vn.lensan.catalog.reconciliation.Finding;
import vn.lensan.catalog.reconciliation.ReconciliationView;
import vn.lensan.platform.time.Days;

@Mapper
interface ReconciliationMapping {
  @Mapping(target = "kind", constant = "reconciliation")
  @Mapping(target = "state", qualifiedByName = "lower")
  ReconciliationAnswer toAnswer(ReconciliationView view);

  FindingAnswer toAnswer(Finding finding);

  FindingAnswer.@Nullable DecidedAnswer toAnswer(@Nullable Decided decided);

  @Named("lower")
  default String lower(String state) {
    return state.toLowerCase(Locale.ROOT);
  }

  default @Nullable OffsetDateTime toOffset(@Nullable Instant at) {
    return at == null ? null : Days.offset(at);
  }
}
