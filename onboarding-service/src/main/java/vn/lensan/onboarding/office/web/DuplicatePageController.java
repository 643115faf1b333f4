package vn.lensan.onboarding.office.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.onboarding.duplicate.DuplicateService;
import vn.lensan.onboarding.duplicate.MergeService;
import vn.lensan.onboarding.duplicate.PairDecision;
import vn.lensan.onboarding.household.FieldGroup;
import vn.lensan.onboarding.office.ComparisonService;
import vn.lensan.onboarding.office.OfficeService;
import vn.lensan.pages.Forms;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** Households that look like one: the list, two side by side, what is decided, and its undoing. */
@OfficePage
@RequestMapping("/office/duplicates")
class DuplicatePageController {
  private static final int MANY = 50;
  private final DuplicateService duplicates;
  private final MergeService merges;
  private final ComparisonService comparisons;
  private final OfficeService office;
  private final Forms forms;

  DuplicatePageController(
      DuplicateService duplicates,
      MergeService merges,
      ComparisonService comparisons,
      OfficeService office,
      Forms forms) {
    this.duplicates = duplicates;
    this.merges = merges;
    this.comparisons = comparisons;
    this.office = office;
    this.forms = forms;
  }

  private enum Decision {
    NOT_DUPLICATE,
    MERGE
  }

  @GetMapping
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ModelAndView list(Caller caller) {
    return new ModelAndView("office/duplicates", "pairs", office.duplicates(MANY, caller));
  }

  @GetMapping("/{id}")
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ModelAndView one(@PathVariable String id, Caller caller) {
    return new ModelAndView("office/duplicate", "both", comparisons.of(id, caller));
  }

  @PostMapping("/{id}/decision")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  ModelAndView decision(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(sent, () -> decided(id, sent, caller), () -> one(id, caller));
  }

  private String decided(String id, Forms.Sent sent, Caller caller) {
    PairDecision decision =
        switch (sent.choice("decision", Decision.class)) {
          case NOT_DUPLICATE -> new PairDecision.NotDuplicate(sent.reason());
          case MERGE -> merge(sent);
        };
    duplicates.decide(id, sent.version(), decision, caller);
    return "/office/duplicates/" + id + "?done=decided";
  }

  /** The form names for each group the household whose values are taken. */
  private static PairDecision merge(Forms.Sent sent) {
    String keep = sent.text("keep", 64);
    Map<FieldGroup, Boolean> take = new EnumMap<>(FieldGroup.class);
    for (FieldGroup group : FieldGroup.values()) {
      String from = sent.field("take." + group);
      if (!from.isEmpty()) {
        take.put(group, !from.equals(keep));
      }
    }
    return new PairDecision.MergeInto(keep, take, sent.reason());
  }

  @PostMapping("/{id}/undo")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  ModelAndView undo(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    return forms.submit(sent, () -> undone(id, sent, caller), () -> one(id, caller));
  }

  private String undone(String id, Forms.Sent sent, Caller caller) {
    String merge = duplicates.compare(id, caller).pair().mergeId();
    if (merge == null) {
      throw Problem.conflict("duplicate.not-merged");
    }
    merges.undo(merge, sent.version(), sent.reason(), caller);
    return "/office/duplicates/" + id + "?done=undone";
  }
}
