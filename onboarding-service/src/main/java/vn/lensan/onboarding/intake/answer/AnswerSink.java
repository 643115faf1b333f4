package vn.lensan.onboarding.intake.answer;

import java.io.IOException;

/** Where answered rows go, in the order of the list. */
interface AnswerSink {
  void row(AnsweredRow row) throws IOException;
}
