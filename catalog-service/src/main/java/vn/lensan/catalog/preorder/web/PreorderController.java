package vn.lensan.catalog.preorder.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.preorder.PreorderService;
import vn.lensan.catalog.preorder.PreorderView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/**
 * A buyer asks for a harvest ahead; the teams of the households that could give it accept or
 * decline. The buyer reads quantities and communes, and a household's id once it accepted.
 */
@RestController
@RequestMapping("/api/v1/preorders")
class PreorderController {
  private final PreorderService preorders;

  PreorderController(PreorderService preorders) {
    this.preorders = preorders;
  }

  @PostMapping
  @Allowed({Role.PARTNER, Role.PROVINCE})
  ResponseEntity<PreorderAnswer> create(@Valid @RequestBody PreorderBody body, Caller caller) {
    PreorderView made = preorders.create(body.request(), caller);
    return ResponseEntity.created(URI.create("/api/v1/preorders/" + made.id()))
        .body(PreorderAnswer.of(made));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER})
  Page<PreorderAnswer> page(PageRequest page, Caller caller) {
    return preorders.page(caller, page).map(PreorderAnswer::of);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER})
  PreorderAnswer one(@PathVariable String id, Caller caller) {
    return PreorderAnswer.of(preorders.find(id, caller));
  }

  @PostMapping("/{id}/closure")
  @Allowed({Role.PARTNER, Role.PROVINCE})
  PreorderAnswer close(@PathVariable String id, Caller caller) {
    return PreorderAnswer.of(preorders.close(id, caller));
  }

  @PostMapping("/{id}/offers/{householdId}/acceptance")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  PreorderAnswer accept(@PathVariable String id, @PathVariable String householdId, Caller caller) {
    return PreorderAnswer.of(preorders.accept(id, householdId, caller));
  }

  @PostMapping("/{id}/offers/{householdId}/decline")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  PreorderAnswer decline(@PathVariable String id, @PathVariable String householdId, Caller caller) {
    return PreorderAnswer.of(preorders.decline(id, householdId, caller));
  }
}
