package vn.lensan.proof.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.lensan.proof.oracle.Findings;

/**
 * What a case led to.
 *
 * @param at when it ended
 * @param points how often the fault was injected
 * @param acknowledged answers that the ledger holds
 * @param counts pieces of work by kind, and whatever else the case counted
 * @param notes what a reader wants to know besides
 */
public record CaseResult(
    String name,
    String what,
    OffsetDateTime at,
    int points,
    int acknowledged,
    Map<String, Integer> counts,
    List<Findings.Finding> findings,
    List<String> notes,
    long seconds) {

  @JsonIgnore
  public boolean held() {
    return findings.isEmpty();
  }
}
