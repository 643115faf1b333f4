package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process with little memory made of a list.
 *
 * @param end a problem's code, or the number of rows; what it printed when it died
 */
record Probed(String end, long millis) {

  static Probed in(int megabytes, Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + megabytes + "m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ListProbe.class.getName(),
                    file.toString()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(5, TimeUnit.MINUTES);
    return said.lines()
        .filter(line -> line.startsWith("PROBED "))
        .map(line -> line.split(" "))
        .map(words -> new Probed(words[1], Long.parseLong(words[2])))
        .findFirst()
        .orElse(new Probed(said, Long.MAX_VALUE));
  }
}
