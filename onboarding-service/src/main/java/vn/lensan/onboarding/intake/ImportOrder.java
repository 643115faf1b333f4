package vn.lensan.onboarding.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lensan.onboarding.household.ConsentTexts;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;

/**
 * What an import was started with; role and units stay those of its starter as they were then.
 *
 * @param boundary the map that its units are of; of lineage, the one that it leads to
 * @param fromBoundary of lineage, the one that it comes from; null of all else
 */
public record ImportOrder(
    String kind,
    ImportMode mode,
    OnError onError,
    String fileName,
    @Nullable String boundary,
    @Nullable String consentTextVersion,
    @Nullable LocalDate consentGivenOn,
    Starter starter,
    @Nullable String fromBoundary) {
  private static final int LONGEST_VERSION = 40;

  void refuseConsentNobodyCanGive(LocalDate today) {
    Problem problem = Problem.invalid("consent.invalid");
    if (consentGivenOn != null && consentGivenOn.isAfter(today)) {
      problem.error("/consentGivenOn", "consent.future");
    }
    if (consentGivenOn != null
        && consentTextVersion != null
        && !ConsentTexts.existedAt(
            consentTextVersion, consentGivenOn.atStartOfDay(Days.ZONE).toInstant())) {
      problem.error("/consentTextVersion", "consent.text-later");
    }
    if (consentTextVersion != null && consentTextVersion.length() > LONGEST_VERSION) {
      problem.error("/consentTextVersion", "length", Map.of("limit", "≤ " + LONGEST_VERSION));
    }
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
  }

  /** Whether all rows are looked at before any is written. */
  boolean checksFirst() {
    return onError == OnError.ALL || mode == ImportMode.VALIDATE;
  }

  /** The same, but done. */
  ImportOrder committing() {
    return new ImportOrder(
        kind,
        ImportMode.COMMIT,
        onError,
        fileName,
        boundary,
        consentTextVersion,
        consentGivenOn,
        starter,
        fromBoundary);
  }

  /** Who started it. */
  public record Starter(String client, Role role, Set<String> units) {

    private static final List<Role> WIDEST_FIRST =
        List.of(Role.MINISTRY, Role.PROVINCE, Role.COMMUNE);

    /** In the widest of the caller's roles that may hand such a list in. */
    public static Starter of(Caller caller, Set<Role> allowed) {
      Role role =
          WIDEST_FIRST.stream()
              .filter(caller::is)
              .filter(allowed::contains)
              .findFirst()
              .orElseThrow(() -> Problem.of(HttpStatus.FORBIDDEN, "role.missing"));
      return new Starter(caller.client(), role, caller.scope().units());
    }

    public Caller caller() {
      return new Caller(client, Set.of(role), Scope.of(units), null);
    }
  }
}
