package vn.lensan.monitoring.fact;

import java.util.List;
import java.util.Map;
import vn.lensan.monitoring.indicator.Metric;

/** Facts of one group, all in the household's place. */
record FactShape(Group group, State.Household household) {

  Fact counted(Metric metric, Map<String, String> dims, List<Spell> spells, String subject) {
    return summed(metric, dims, spells, subject, 1);
  }

  Fact summed(
      Metric metric, Map<String, String> dims, List<Spell> spells, String subject, long amount) {
    return fact(metric, metric.id(), dims, spells, subject, amount);
  }

  /** The same thing counted once for each marketplace. */
  Fact onChannel(Metric metric, String channel, List<Spell> spells, String subject) {
    return fact(
        metric, metric.id() + '-' + channel, Map.of("channel", channel), spells, subject, 1);
  }

  /** The same thing counted under several names. */
  Fact named(
      Metric metric, String name, Map<String, String> dims, List<Spell> spells, String subject) {
    return fact(metric, metric.id() + '-' + name, dims, spells, subject, 1);
  }

  private Fact fact(
      Metric metric,
      String name,
      Map<String, String> dims,
      List<Spell> spells,
      String subject,
      long amount) {
    return new Fact(
        group.owner() + '/' + group.name() + '/' + name,
        metric.id(),
        dims,
        amount,
        spells,
        household.countedAs(),
        subject,
        household.places(),
        household.within());
  }
}
