package vn.lensan.catalog.reconciliation.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.listing.DriftKind;
import vn.lensan.catalog.reconciliation.FindingQuery;
import vn.lensan.catalog.reconciliation.ReconciliationService;
import vn.lensan.catalog.reconciliation.ReconciliationView;
import vn.lensan.catalog.reconciliation.Repair;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Looks at a marketplace's whole shop: counts of differences, and the differences themselves. */
@RestController
@RequestMapping("/api/v1/channels/{channel}/reconciliations")
class ReconciliationController {
  private final ReconciliationService reconciliations;
  private final ReconciliationMapping mapping;

  ReconciliationController(ReconciliationService reconciliations, ReconciliationMapping mapping) {
    this.reconciliations = reconciliations;
    this.mapping = mapping;
  }

  /** 202 with the job's address; 409 where the shop can't be read. */
  @PostMapping
  @Allowed(Role.MINISTRY)
  ResponseEntity<ReconciliationAnswer> begin(@PathVariable String channel) {
    ReconciliationView run = reconciliations.begin(channel);
    URI address = URI.create("/api/v1/channels/" + run.channel() + "/reconciliations/" + run.id());
    return ResponseEntity.accepted().location(address).body(mapping.toAnswer(run));
  }

  @GetMapping("/{id}")
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER})
  ReconciliationAnswer one(@PathVariable String channel, @PathVariable String id, Caller caller) {
    ReconciliationView run = reconciliations.find(channel, id, caller);
    // Counts are of the whole country: whoever is bound to units sees only what was found there.
    return ReconciliationService.isOfAll(caller)
        ? mapping.toAnswer(run)
        : mapping.toAnswer(run).withoutCounts();
  }

  @GetMapping("/{id}/findings")
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER})
  Page<FindingAnswer> findings(
      @PathVariable String channel,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable DriftKind kind,
      @RequestParam(required = false) @Nullable Repair repair,
      PageRequest page,
      Caller caller) {
    FindingQuery wanted = new FindingQuery(id, kind, repair);
    return reconciliations.findings(channel, wanted, caller, page).map(mapping::toAnswer);
  }
}
