package vn.lensan.platform.security;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.unit.UnitId;

/**
 * The units a caller may see, each with all below it, as {@code boundary:code}. Every scoped
 * document keeps the path of the unit it was given and of the unit it is in now; to be in scope is
 * to have one of the units on that path. So a pair of an older boundary keeps exactly what was
 * given on it, and nothing ever widens it.
 */
public record Scope(Set<String> units, boolean all) {
  public static final Scope NOTHING = new Scope(Set.of(), false);
  public static final Scope EVERYTHING = new Scope(Set.of(), true);

  public static Scope of(Collection<String> units) {
    return new Scope(Set.copyOf(units), false);
  }

  /**
   * Narrows a query to the scope; {@code field} holds the path. Repositories use it, controllers
   * never.
   */
  public Criteria criteria(String field) {
    return all ? new Criteria() : Criteria.where(field).in(units);
  }

  public boolean covers(Collection<String> path) {
    return all || !Collections.disjoint(units, path);
  }

  /** Whether the whole country is in scope. */
  public boolean isNational() {
    return all || units.stream().anyMatch(unit -> unit.endsWith(":" + UnitId.NATION_CODE));
  }
}
