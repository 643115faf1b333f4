package vn.lensan.catalog.preview;

import vn.lensan.platform.problem.Problem;

/** Nobody has told what a sale costs there. */
final class TermsUnknown {
  private TermsUnknown() {}

  static Problem of(String channel) {
    return Problem.conflict("channel.terms-unknown").with("channel", channel);
  }
}
