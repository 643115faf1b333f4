package vn.lensan.onboarding.look;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look as an auditor sees it; never what was typed.
 *
 * @param households those of them that lie in the auditor's scope for certain
 * @param answered how many were answered
 * @param searched whether something was typed
 */
public record LookView(
    String id,
    Instant at,
    LookPurpose purpose,
    String client,
    List<String> role,
    List<String> units,
    List<String> households,
    int answered,
    boolean searched,
    @Nullable String glass) {}
