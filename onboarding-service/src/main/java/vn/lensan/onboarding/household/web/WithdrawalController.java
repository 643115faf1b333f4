package vn.lensan.onboarding.household.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.household.WithdrawalProofs;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.time.Days;

/** The proof that a withdrawal has reached each marketplace. */
@RestController
@RequestMapping("/api/v1/households/{id}/withdrawals")
class WithdrawalController {
  private final WithdrawalProofs proofs;

  WithdrawalController(WithdrawalProofs proofs) {
    this.proofs = proofs;
  }

  record Answer(List<Item> items) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String id,
      String consentId,
      String receiver,
      String state,
      OffsetDateTime askedAt,
      @Nullable OffsetDateTime settledAt) {

    static Item of(WithdrawalProofs.Proof proof) {
      return new Item(
          proof.id(),
          proof.consentId(),
          proof.channel(),
          proof.state(),
          Days.offset(proof.askedAt()),
          proof.settledAt() == null ? null : Days.offset(proof.settledAt()));
    }
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Who was asked to forget the household, and who has acknowledged")
  Answer all(@PathVariable String id, Caller caller) {
    return new Answer(proofs.of(id, caller).stream().map(Item::of).toList());
  }
}
