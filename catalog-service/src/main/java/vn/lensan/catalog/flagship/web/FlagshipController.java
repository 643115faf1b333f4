package vn.lensan.catalog.flagship.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.completeness.Missing;
import vn.lensan.catalog.flagship.FlagshipService;
import vn.lensan.catalog.flagship.FlagshipView;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;

/** A province's staff choose what stands for it: three products at least, ten at most. */
@RestController
@RequestMapping("/api/v1/flagships")
class FlagshipController {
  private final FlagshipService flagships;
  private final ProblemWords words;

  FlagshipController(FlagshipService flagships, ProblemWords words) {
    this.flagships = flagships;
    this.words = words;
  }

  record Reason(@NotBlank @Size(max = 300) String reason) {}

  record Lists(List<FlagshipAnswer> items) {}

  @GetMapping
  @Allowed(Role.PROVINCE)
  Lists lists(@RequestParam(required = false) @Nullable UnitId province, Caller caller, Locale in) {
    return new Lists(
        flagships.lists(province, caller.scope()).stream().map(one -> answer(one, in)).toList());
  }

  /** The same product again changes nothing. */
  @PutMapping("/{id}")
  @Allowed(Role.PROVINCE)
  FlagshipAnswer choose(
      @PathVariable String id, @Valid @RequestBody Reason said, Caller caller, Locale in) {
    return answer(flagships.choose(id, said.reason(), caller.scope()), in);
  }

  @PostMapping("/{id}/release")
  @Allowed(Role.PROVINCE)
  FlagshipAnswer release(
      @PathVariable String id, @Valid @RequestBody Reason said, Caller caller, Locale in) {
    return answer(flagships.release(id, said.reason(), caller.scope()), in);
  }

  private FlagshipAnswer answer(FlagshipView view, Locale in) {
    return FlagshipAnswer.of(view, missing -> question(missing, in));
  }

  private String question(Missing missing, Locale in) {
    String question = words.text("field." + missing.code(), Map.of(), in);
    return question == null ? missing.code() : question;
  }
}
