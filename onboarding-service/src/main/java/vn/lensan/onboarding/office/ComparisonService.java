package vn.lensan.onboarding.office;

import org.springframework.stereotype.Service;
import vn.lensan.onboarding.duplicate.DuplicateService;
import vn.lensan.onboarding.duplicate.DuplicateService.Compared;
import vn.lensan.onboarding.duplicate.MergeService;
import vn.lensan.platform.security.Caller;

/** Two households side by side, and the merge that made them one. */
@Service
public class ComparisonService {
  private final DuplicateService duplicates;
  private final MergeService merges;

  ComparisonService(DuplicateService duplicates, MergeService merges) {
    this.duplicates = duplicates;
    this.merges = merges;
  }

  public Comparison of(String pairId, Caller caller) {
    Compared compared = duplicates.compare(pairId, caller);
    String merge = compared.pair().mergeId();
    return Comparison.of(compared, merge == null ? null : merges.view(merge, caller));
  }
}
