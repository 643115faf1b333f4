package vn.lensan.catalog.finance.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.finance.FinanceService;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/**
 * Credit and insurance for a product of a household. A partner is asked with the product's
 * commodity and province alone; who the household is it learns after an interest was declared,
 * while the household's consent (purpose FINANCE, this partner) holds.
 */
@RestController
@RequestMapping("/api/v1/products/{id}")
class FinanceController {
  private final FinanceService finance;
  private final ProblemWords words;

  FinanceController(FinanceService finance, ProblemWords words) {
    this.finance = finance;
    this.words = words;
  }

  record InterestRequest(
      @NotBlank @Size(max = 40) String partner, @NotBlank @Size(max = 100) String offerId) {}

  record Interests(List<FinanceAnswer.Interest> items) {}

  /** Partners that could not be asked are named, with words; the others' offers are there. */
  @GetMapping("/finance-offers")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  FinanceAnswer offers(@PathVariable String id, Caller caller, Locale locale) {
    return FinanceAnswer.of(finance.offers(id, caller.scope()), words, locale);
  }

  /** All of the product's household, the newest first. */
  @GetMapping("/finance-interests")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  Interests interests(@PathVariable String id, Caller caller) {
    return new Interests(
        finance.interests(id, caller.scope()).stream().map(FinanceAnswer.Interest::of).toList());
  }

  /**
   * 409 {@code finance.consent-missing} without the household's consent, 422 for an offer that is
   * not there, 503 when the partner can't be asked. Declared twice is declared once.
   */
  @PostMapping("/finance-interests")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  FinanceAnswer.Interest declare(
      @PathVariable String id, @Valid @RequestBody InterestRequest said, Caller caller) {
    return FinanceAnswer.Interest.of(
        finance.declare(id, said.partner(), said.offerId().strip(), caller.scope()));
  }

  @PostMapping("/finance-interests/{interestId}/withdrawal")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  FinanceAnswer.Interest withdraw(
      @PathVariable String id, @PathVariable String interestId, Caller caller) {
    return FinanceAnswer.Interest.of(finance.withdraw(id, interestId, caller.scope()));
  }
}
