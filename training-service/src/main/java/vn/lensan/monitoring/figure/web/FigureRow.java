package vn.lensan.monitoring.figure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.fact.Fact;
import vn.lensan.monitoring.fact.Spell;

/** One thing that a figure counts: what, on which days, where. Never who. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureRow(
    String id,
    String metric,
    @Nullable String householdId,
    String subject,
    long amount,
    List<Spell> days,
    Map<String, String> dims,
    List<String> places) {

  static FigureRow of(Fact fact) {
    return new FigureRow(
        fact.id(),
        fact.metric(),
        fact.householdId(),
        fact.subject(),
        fact.amount(),
        fact.spells(),
        fact.dims(),
        fact.places());
  }
}
