package vn.lensan.onboarding.access.web;

import java.time.OffsetDateTime;
import vn.lensan.onboarding.access.RevocationView;
import vn.lensan.platform.time.Days;

/**
 * @param until tokens given to the client until then are void
 * @param times how often its access was taken away
 */
record RevocationAnswer(
    String id, String client, OffsetDateTime until, String by, String reason, int times) {

  static RevocationAnswer of(RevocationView view) {
    return new RevocationAnswer(
        view.id(),
        view.client(),
        Days.offset(view.until()),
        view.by(),
        view.reason(),
        view.times());
  }
}
