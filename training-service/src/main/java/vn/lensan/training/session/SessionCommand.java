package vn.lensan.training.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

public sealed interface SessionCommand {

  /**
   * @param trainer the client who will teach; null means the caller
   * @param trainerCertificate code of the trainer's own certificate; a T2 class needs one
   * @param halfDays in the order of time, at least one
   */
  record Plan(
      String id,
      String courseId,
      UnitId unit,
      @Nullable String trainer,
      @Nullable String trainerCertificate,
      @Nullable String cooperativeId,
      List<HalfDay> halfDays,
      Mode mode,
      @Nullable String place)
      implements SessionCommand {}
}
