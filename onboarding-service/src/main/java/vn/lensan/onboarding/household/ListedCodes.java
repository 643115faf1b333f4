package vn.lensan.onboarding.household;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdIntake.ListedHousehold;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;

/**
 * Which households the rows of a list are about, many rows at once: what an answer writes beside a
 * row. Only those that the reader may see.
 */
@Service
public class ListedCodes {
  private final Households households;
  private final OrgUnitService units;
  private final Fingerprints fingerprints;
  private final Clock clock;

  ListedCodes(Households households, OrgUnitService units, Fingerprints fingerprints, Clock clock) {
    this.households = households;
    this.units = units;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  /** A household of the registry. */
  public record Listed(String id, String code) {}

  /** A row with what it may be known by. */
  private record Asked(int number, @Nullable String code, @Nullable String citizen, String row) {}

  /** By the rows' numbers; rows that no household was found for are missing. */
  public Map<Integer, Listed> of(List<ListedHousehold> rows, Caller caller) {
    List<Asked> asked = rows.stream().flatMap(row -> asked(row).stream()).toList();
    Map<String, Listed> byCode = new HashMap<>();
    Map<String, Listed> byCitizen = new HashMap<>();
    Map<String, Listed> byRow = new HashMap<>();
    for (Document found : households.listed(keys(asked), caller.scope())) {
      Listed listed = new Listed(found.getString("_id"), found.getString("code"));
      byCode.put(listed.code(), listed);
      Document profile = found.get("profile", new Document());
      for (String unit : List.of("unit", "givenUnit")) {
        byCitizen.put(profile.getString("citizenHash") + "@" + profile.getString(unit), listed);
      }
      byRow.put(String.valueOf(found.getString("rowHash")), listed);
    }
    Map<Integer, Listed> answer = new HashMap<>();
    for (Asked row : asked) {
      // In the order in which a row finds its household when it is stored.
      Listed listed =
          row.code() != null
              ? byCode.get(row.code())
              : Optional.ofNullable(row.citizen())
                  .map(byCitizen::get)
                  .orElseGet(() -> byRow.get(row.row()));
      if (listed != null) {
        answer.put(row.number(), listed);
      }
    }
    return answer;
  }

  /** The code that a household has, whether it is there or not. */
  public String codeOf(String householdId) {
    return HouseholdCode.of(householdId);
  }

  private Households.ListedKeys keys(List<Asked> asked) {
    List<String> codes = new ArrayList<>();
    List<String> citizens = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (Asked row : asked) {
      if (row.code() != null) {
        codes.add(row.code());
      } else if (row.citizen() != null) {
        citizens.add(row.citizen().substring(0, row.citizen().indexOf('@')));
        rows.add(row.row());
      } else {
        rows.add(row.row());
      }
    }
    return new Households.ListedKeys(codes, citizens, rows);
  }

  private Optional<Asked> asked(ListedHousehold row) {
    try {
      Known known = Known.of(row.particulars(), units, Days.today(clock).getYear());
      String citizen =
          known.citizenNumber() == null
              ? null
              : fingerprints.of(HouseholdHashes.CITIZEN, known.citizenNumber())
                  + "@"
                  + known.placement().now();
      String code = Optional.ofNullable(row.code()).flatMap(HouseholdCode::parse).orElse(null);
      return Optional.of(
          new Asked(row.number(), code, citizen, Objects.requireNonNull(row.rowHash())));
    } catch (Problem refused) {
      return Optional.empty();
    }
  }
}
