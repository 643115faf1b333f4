package vn.lensan.catalog.supply.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.supply.NewSupplier;
import vn.lensan.catalog.supply.SupplierKind;
import vn.lensan.catalog.supply.SupplierService;
import vn.lensan.catalog.supply.SupplierView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Suppliers of inputs: chosen by a province, read by everybody below it. */
@RestController
@RequestMapping("/api/v1/suppliers")
class SupplierController {
  private final SupplierService suppliers;

  SupplierController(SupplierService suppliers) {
    this.suppliers = suppliers;
  }

  record SupplierRequest(
      @Nullable UnitId province,
      @NotBlank @Size(max = 150) String name,
      @NotNull SupplierKind kind,
      @Pattern(regexp = "[+0-9][0-9 .-]{5,18}") @Nullable String phone) {

    NewSupplier supplier() {
      return new NewSupplier(province, name, kind, phone);
    }
  }

  @PostMapping
  @Allowed(Role.PROVINCE)
  ResponseEntity<SupplierView> choose(@Valid @RequestBody SupplierRequest said, Caller caller) {
    SupplierView made = suppliers.choose(said.supplier(), caller.scope());
    return ResponseEntity.created(URI.create("/api/v1/suppliers/" + made.id())).body(made);
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Page<SupplierView> page(
      @RequestParam(required = false) @Nullable UnitId province, PageRequest page, Caller caller) {
    return suppliers.page(province, caller.scope(), page);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  SupplierView one(@PathVariable String id, Caller caller) {
    return suppliers.find(id, caller.scope());
  }

  @PostMapping("/{id}/release")
  @Allowed(Role.PROVINCE)
  SupplierView release(@PathVariable String id, Caller caller) {
    return suppliers.release(id, caller.scope());
  }
}
