package vn.lensan.proof.cases;

import java.util.List;
import java.util.Map;
import vn.lensan.proof.oracle.Findings;

/**
 * What a case led to.
 *
 * @param points how often the fault was injected
 * @param acknowledged answers that the ledger holds
 * @param counts pieces of work by kind, and whatever else the case counted
 * @param notes what a reader wants to know besides
 */
public record CaseResult(
    String name,
    String what,
    int points,
    int acknowledged,
    Map<String, Integer> counts,
    List<Findings.Finding> findings,
    List<String> notes,
    long seconds) {

  public boolean held() {
    return findings.isEmpty();
  }
}
