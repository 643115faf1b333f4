package vn.lensan.platform.letter;

import java.util.Arrays;
import vn.lensan.platform.problem.Problem;

/**
 * A short, stable cause of a failure: the innermost exception's class and where it came out of our
 * code. Never its message: that may quote what was being read, and so a person's data.
 */
public final class FailureCause {
  private static final int DEEPEST = 20;
  private static final String OURS = "vn.lensan.";

  private FailureCause() {}

  public static String of(Throwable failure) {
    Throwable root = failure;
    for (int depth = 0; depth < DEEPEST && root.getCause() != null; depth++) {
      root = root.getCause();
    }
    String what = root.getClass().getName();
    // The code of a problem is one of ours.
    return root instanceof Problem problem
        ? what + ' ' + problem.code()
        : what + place(root, failure);
  }

  private static String place(Throwable root, Throwable whole) {
    String inRoot = placeIn(root);
    return inRoot.isEmpty() ? placeIn(whole) : inRoot;
  }

  private static String placeIn(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst()
        .map(
            frame ->
                " at %s.%s:%d"
                    .formatted(frame.getClassName(), frame.getMethodName(), frame.getLineNumber()))
        .orElse("");
  }
}
