package vn.lensan.catalog.supply.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.supply.InputKind;
import vn.lensan.catalog.supply.InputQuery;
import vn.lensan.catalog.supply.InputService;
import vn.lensan.catalog.supply.InputView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** What households need for farming, at which price and with which preference. */
@RestController
@RequestMapping("/api/v1/inputs")
class InputController {
  private final InputService inputs;

  InputController(InputService inputs) {
    this.inputs = inputs;
  }

  record OfferRequest(
      @NotBlank @Size(max = 100) String supplierId, @NotNull @Valid InputRequest input) {}

  record Kinds(List<InputKind> items) {}

  @GetMapping("/kinds")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Kinds kinds() {
    return new Kinds(InputKind.all());
  }

  @PostMapping
  @Allowed(Role.PROVINCE)
  ResponseEntity<InputAnswer> offer(@Valid @RequestBody OfferRequest said, Caller caller) {
    InputView made = inputs.offer(said.supplierId(), said.input().content(), caller.scope());
    return ResponseEntity.created(URI.create("/api/v1/inputs/" + made.id()))
        .eTag(ETags.of(made.version()))
        .body(InputAnswer.of(made));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Page<InputAnswer> page(
      @RequestParam(required = false) @Nullable UnitId province,
      @RequestParam(required = false) @Nullable String supplier,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(defaultValue = "false") boolean preferential,
      PageRequest page,
      Caller caller) {
    InputQuery query = new InputQuery(province, supplier, kind, preferential);
    return inputs.page(query, caller.scope(), page).map(InputAnswer::of);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ResponseEntity<InputAnswer> one(@PathVariable String id, Caller caller) {
    return answer(inputs.find(id, caller.scope()));
  }

  /** The whole of it, in the place of what the caller has seen. */
  @PutMapping("/{id}")
  @Allowed(Role.PROVINCE)
  ResponseEntity<InputAnswer> describe(
      @PathVariable String id,
      @Valid @RequestBody InputRequest said,
      IfMatch ifMatch,
      Caller caller) {
    return answer(
        inputs.describe(id, said.content(), caller.scope(), now -> ifMatch.check(now.version())));
  }

  @PostMapping("/{id}/withdrawal")
  @Allowed(Role.PROVINCE)
  ResponseEntity<InputAnswer> withdraw(@PathVariable String id, Caller caller) {
    return answer(inputs.withdraw(id, caller.scope()));
  }

  private static ResponseEntity<InputAnswer> answer(InputView view) {
    return ResponseEntity.ok().eTag(ETags.of(view.version())).body(InputAnswer.of(view));
  }
}
