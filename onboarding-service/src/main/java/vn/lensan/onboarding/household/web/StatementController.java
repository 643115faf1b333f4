package vn.lensan.onboarding.household.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.household.CommitmentTexts;
import vn.lensan.onboarding.household.HouseholdStatements;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;

/** What a household says of itself and signs, and whether the state knows the seller. */
@RestController
@RequestMapping("/api/v1")
@Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
class StatementController {
  private final HouseholdStatements statements;
  private final HouseholdWire wire;

  StatementController(HouseholdStatements statements, HouseholdWire wire) {
    this.statements = statements;
    this.wire = wire;
  }

  record CommitmentRequest(
      @NotBlank @Size(max = 40) String textVersion,
      @NotNull OffsetDateTime signedAt,
      @Pattern(regexp = HouseholdRequest.ID) @Nullable String proofPhotoId) {}

  record Texts(List<CommitmentTexts.Text> items) {}

  @GetMapping("/quality-commitment-texts")
  @Operation(summary = "All versions of the seller's commitment to quality, Vietnamese and English")
  Texts texts() {
    return new Texts(CommitmentTexts.all());
  }

  @PostMapping("/households/{id}/quality-commitments")
  @Operation(summary = "Record that the seller read and signed the commitment to quality")
  ResponseEntity<HouseholdResponse> commit(
      @PathVariable String id, @Valid @RequestBody CommitmentRequest request, Caller caller) {
    HouseholdStatements.Signed signed =
        new HouseholdStatements.Signed(
            request.textVersion(), request.signedAt(), request.proofPhotoId());
    return answer(HttpStatus.CREATED, statements.commit(id, signed, caller));
  }

  @PostMapping("/households/{id}/identification")
  @Operation(summary = "Ask the state's electronic identification (VNeID) for the seller")
  ResponseEntity<HouseholdResponse> identify(@PathVariable String id, Caller caller) {
    return answer(HttpStatus.OK, statements.identify(id, caller));
  }

  @PutMapping("/households/{id}/readiness")
  @Operation(summary = "Smartphone, connection, payment, signature; If-Match is needed")
  ResponseEntity<HouseholdResponse> readiness(
      @PathVariable String id,
      IfMatch version,
      @Valid @RequestBody ReadinessRequest request,
      Caller caller) {
    return answer(HttpStatus.OK, statements.readiness(id, version, request.readiness(), caller));
  }

  private ResponseEntity<HouseholdResponse> answer(HttpStatus status, HouseholdView view) {
    return ResponseEntity.status(status).eTag(ETags.of(view.version())).body(wire.response(view));
  }
}
