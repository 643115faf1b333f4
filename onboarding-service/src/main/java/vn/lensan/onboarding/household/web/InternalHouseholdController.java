package vn.lensan.onboarding.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.HouseholdContacts;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdState;
import vn.lensan.onboarding.household.SellerParticulars;
import vn.lensan.onboarding.household.ShownNames;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.InternalDoor;

/** Doors for our own services; the origin never passes them. */
@RestController
@RequestMapping("/internal/v1/households/{id}")
@InternalDoor
class InternalHouseholdController {
  private final HouseholdService households;
  private final SellerParticulars particulars;
  private final ShownNames names;
  private final HouseholdContacts contacts;

  InternalHouseholdController(
      HouseholdService households,
      SellerParticulars particulars,
      ShownNames names,
      HouseholdContacts contacts) {
    this.households = households;
    this.particulars = particulars;
    this.names = names;
    this.contacts = contacts;
  }

  /**
   * @param purpose SELLING where none is named
   */
  record ParticularsRequest(
      @NotBlank String receiver, @Pattern(regexp = "SELLING|FINANCE") @Nullable String purpose) {

    SellerParticulars.Receiving to() {
      return new SellerParticulars.Receiving(
          Objects.requireNonNullElse(purpose, Consent.SELLING), receiver);
    }
  }

  @GetMapping
  HouseholdState state(@PathVariable String id) {
    return households.state(id);
  }

  @PostMapping("/seller-particulars")
  SellerParticulars.Seller sellerParticulars(
      @PathVariable String id, @Valid @RequestBody ParticularsRequest request, Caller caller) {
    return particulars.of(id, request.to(), caller.client());
  }

  @PostMapping("/shown-name")
  ShownNames.Shown shownName(@PathVariable String id, Caller caller) {
    return names.of(id, caller.client());
  }

  @PostMapping("/contact")
  HouseholdContacts.Contact contact(@PathVariable String id, Caller caller) {
    return contacts.of(id, caller.client());
  }
}
