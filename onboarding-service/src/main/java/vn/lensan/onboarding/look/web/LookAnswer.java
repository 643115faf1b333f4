package vn.lensan.onboarding.look.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.look.LookPurpose;
import vn.lensan.onboarding.look.LookView;
import vn.lensan.platform.time.Days;

/** A look as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LookAnswer(
    String id,
    OffsetDateTime at,
    LookPurpose purpose,
    String client,
    List<String> roles,
    List<String> units,
    List<String> households,
    int answered,
    boolean searched,
    @Nullable String glass) {

  static LookAnswer of(LookView look) {
    return new LookAnswer(
        look.id(),
        Days.offset(look.at()),
        look.purpose(),
        look.client(),
        look.role(),
        look.units(),
        look.households(),
        look.answered(),
        look.searched(),
        look.glass());
  }
}
