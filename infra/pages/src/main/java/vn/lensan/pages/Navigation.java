package vn.lensan.pages;

import java.util.List;
import java.util.Set;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** All officers' pages, whichever service they come from, for whom the API's doors open. */
final class Navigation {
  private static final Set<Role> FIELD = Set.of(Role.TEAM, Role.COMMUNE, Role.PROVINCE);
  private static final Set<Role> DECIDE = Set.of(Role.COMMUNE, Role.PROVINCE);
  private static final Set<Role> WATCH = Set.of(Role.COMMUNE, Role.PROVINCE, Role.MINISTRY);

  private static final Set<Role> EVERY_OFFICE =
      Set.of(Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY);

  private static final List<Entry> ALL =
      List.of(
          new Entry("/office", "nav.today", Set.of()),
          new Entry("/office/households", "nav.households", Set.of()),
          new Entry("/office/verifications", "nav.verifications", DECIDE),
          new Entry("/office/proposals", "nav.proposals", DECIDE),
          new Entry("/office/transfers", "nav.transfers", DECIDE),
          new Entry("/office/orders", "nav.orders", EVERY_OFFICE),
          new Entry("/office/products", "nav.products", EVERY_OFFICE),
          new Entry("/office/channels", "nav.channels", EVERY_OFFICE),
          new Entry("/office/imports", "nav.imports", WATCH),
          new Entry("/office/split-units", "nav.split", DECIDE),
          new Entry("/office/duplicates", "nav.duplicates", WATCH),
          new Entry("/office/requests", "nav.requests", FIELD),
          new Entry("/office/teams", "nav.teams", FIELD, "/office/difficulties"));

  private Navigation() {}

  /**
   * @param roles none: whoever is signed in
   * @param also other pages that belong to this entry
   */
  private record Entry(String path, String key, Set<Role> roles, String... also) {
    boolean isFor(Caller caller) {
      return roles.isEmpty() || roles.stream().anyMatch(caller::is);
    }

    boolean holds(String here) {
      return path.equals(PageLanguage.PATH)
          ? here.equals(path)
          : here.startsWith(path) || List.of(also).stream().anyMatch(here::startsWith);
    }
  }

  /** One link of the frame. */
  public record Link(String path, String key, boolean here) {}

  static List<Link> of(Caller caller, String here) {
    return ALL.stream()
        .filter(entry -> entry.isFor(caller))
        .map(entry -> new Link(entry.path(), entry.key(), entry.holds(here)))
        .toList();
  }
}
