package vn.lensan.bench.crypt;

import java.nio.file.Path;

/** To come. */
public final class CryptBench {
  private CryptBench() {}

  public static void run(Path folder, int values) {
    throw new UnsupportedOperationException(folder + " " + values);
  }
}
