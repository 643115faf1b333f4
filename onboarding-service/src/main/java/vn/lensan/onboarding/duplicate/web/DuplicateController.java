package vn.lensan.onboarding.duplicate.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.duplicate.DuplicateService;
import vn.lensan.onboarding.duplicate.PairState;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** {@code /api/v1/duplicates}: households that look like one. */
@RestController
@RequestMapping("/api/v1/duplicates")
class DuplicateController {
  private final DuplicateService duplicates;
  private final DuplicateAnswers answers;
  private final OrgUnitService units;

  DuplicateController(DuplicateService duplicates, DuplicateAnswers answers, OrgUnitService units) {
    this.duplicates = duplicates;
    this.answers = answers;
    this.units = units;
  }

  @GetMapping
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  @Operation(summary = "Pairs of which both households lie within one's own units")
  Page<DuplicateAnswer> list(
      @RequestParam(required = false) @Nullable PairState state,
      @RequestParam(required = false) @Nullable String unit,
      PageRequest page,
      Caller caller,
      Locale locale) {
    return duplicates.page(state, unit(unit), page, caller).map(pair -> answers.pair(pair, locale));
  }

  @GetMapping("/crowds")
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  @Operation(summary = "What more households share than could be looked at in pairs")
  Page<DuplicateAnswer.CrowdAnswer> crowds(PageRequest page, Caller caller, Locale locale) {
    return duplicates.crowds(page, caller).map(crowd -> answers.crowd(crowd, locale));
  }

  @GetMapping("/{id}")
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  @Operation(summary = "A pair, both sides masked, with its reasons")
  ResponseEntity<DuplicateAnswer> one(@PathVariable String id, Caller caller, Locale locale) {
    return answer(duplicates.compare(id, caller), locale);
  }

  @PostMapping("/{id}/decision")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "They are two, or they are one; If-Match is needed. 409 when merged already")
  ResponseEntity<DuplicateAnswer> decision(
      @PathVariable String id,
      IfMatch version,
      @Valid @RequestBody DecisionRequest request,
      Caller caller,
      Locale locale) {
    return answer(duplicates.decide(id, version, request.decided(), caller), locale);
  }

  private ResponseEntity<DuplicateAnswer> answer(
      DuplicateService.Compared compared, Locale locale) {
    return ResponseEntity.ok()
        .eTag(ETags.of(compared.pair().version()))
        .body(answers.compared(compared, locale));
  }

  private @Nullable UnitId unit(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    try {
      UnitId unit =
          written.contains(":")
              ? UnitId.parse(written)
              : new UnitId(units.boundaryInForce(), written);
      if (units.knows(unit)) {
        return unit;
      }
    } catch (IllegalArgumentException noUnit) {
      // Said below, in the same words.
    }
    throw Problem.of(HttpStatus.BAD_REQUEST, "unit.unknown").error("/unit", "unit.unknown");
  }
}
