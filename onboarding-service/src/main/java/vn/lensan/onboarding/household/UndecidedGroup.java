package vn.lensan.onboarding.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * The households of one village of a split unit that wait for a person.
 *
 * @param village null of those that told none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UndecidedGroup(
    UnitId givenUnit, @Nullable String village, int households, List<UnitSuggestion> suggestions) {}
