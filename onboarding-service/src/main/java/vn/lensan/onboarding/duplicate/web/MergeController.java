package vn.lensan.onboarding.duplicate.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.duplicate.MergeService;
import vn.lensan.onboarding.duplicate.MergeView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;

/** {@code /api/v1/merges}: the journal of merges, and their undoing. */
@RestController
@RequestMapping("/api/v1/merges/{id}")
class MergeController {
  private final MergeService merges;
  private final DuplicateMapper mapper;

  MergeController(MergeService merges, DuplicateMapper mapper) {
    this.merges = merges;
    this.mapper = mapper;
  }

  @GetMapping
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  @Operation(summary = "What was merged, by whom, and which values came from where")
  ResponseEntity<MergeAnswer> one(@PathVariable String id, Caller caller) {
    return answer(merges.view(id, caller));
  }

  @PostMapping("/undo")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Undo a merge, whatever was edited since; If-Match is needed")
  ResponseEntity<MergeAnswer> undo(
      @PathVariable String id,
      IfMatch version,
      @Valid @RequestBody UndoRequest request,
      Caller caller) {
    return answer(merges.undo(id, version, request.reason(), caller));
  }

  private ResponseEntity<MergeAnswer> answer(MergeView merge) {
    return ResponseEntity.ok().eTag(ETags.of(merge.version())).body(mapper.merge(merge));
  }
}
