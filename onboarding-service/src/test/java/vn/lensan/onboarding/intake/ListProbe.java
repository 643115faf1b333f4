package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.nio.file.Path;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.platform.problem.Problem;

/**
 * Looks at the file it is given, in a process of its own whose memory is small: prints what became
 * of it and how many milliseconds that took.
 */
final class ListProbe {
  private ListProbe() {}

  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[0]);
    Lists.look(
        "warm.csv",
        "Họ tên,SĐT,Xã\nHộ A,0912345678,Xã B".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    long begun = System.nanoTime();
    String end;
    try {
      end =
          Integer.toString(
              Lists.look(path.getFileName().toString(), ListBytes.of(path), ReadingWishes.NONE)
                  .rows());
    } catch (Problem refusal) {
      end = refusal.code();
    }
    System.out.println("PROBED " + end + " " + (System.nanoTime() - begun) / 1_000_000);
  }
}
