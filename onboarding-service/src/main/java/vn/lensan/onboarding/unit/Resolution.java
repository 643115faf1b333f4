package vn.lensan.onboarding.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * What an address written in one line may mean, likeliest first. Only when it is certain may it be
 * taken without asking.
 *
 * @param nearest the smallest unit above communes that was recognised, when no commune was
 * @param rest what stands before the commune: house, street, village
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resolution(
    boolean certain, List<Candidate> items, @Nullable UnitId nearest, @Nullable String rest) {

  /**
   * @param name whole, up to the province
   * @param confidence of 100
   */
  public record Candidate(UnitId unit, String name, int confidence) {}

  static final Resolution NOTHING = new Resolution(false, List.of(), null, null);
}
