package vn.lensan.catalog.reconciliation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.listing.Verdict;
import vn.lensan.catalog.reconciliation.DecisionService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** An officer decides what a look at a shop asked, one finding at a time. */
@RestController
@RequestMapping("/api/v1/channels/{channel}/reconciliations/{id}/decisions")
class DecisionController {
  private final DecisionService decisions;
  private final ReconciliationMapping mapping;

  DecisionController(DecisionService decisions, ReconciliationMapping mapping) {
    this.decisions = decisions;
    this.mapping = mapping;
  }

  /**
   * @param finding its id, which may hold anything that a marketplace makes up
   */
  record Decision(@NotBlank @Size(max = 500) String finding, @NotNull Verdict.Choice choice) {}

  /** The finding as it stands then; the same once more answers the same. */
  @PostMapping
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  FindingAnswer decide(
      @PathVariable String channel,
      @PathVariable String id,
      @Valid @RequestBody Decision body,
      Caller caller) {
    return mapping.toAnswer(
        decisions.decide(
            new DecisionService.Question(channel, id, body.finding()), body.choice(), caller));
  }
}
