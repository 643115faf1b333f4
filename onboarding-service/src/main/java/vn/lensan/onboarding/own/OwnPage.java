package vn.lensan.onboarding.own;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.OwnData;
import vn.lensan.onboarding.team.DifficultyView;
import vn.lensan.onboarding.team.QuestionView;

/**
 * What a household sees of itself.
 *
 * @param inFull numbers are shown, not masked
 * @param offered receivers that it may agree to and has not
 */
public record OwnPage(
    OwnData data,
    boolean inFull,
    List<Consent> standing,
    List<String> offered,
    List<DifficultyView> difficulties,
    List<QuestionView> questions,
    @Nullable String consentText) {}
