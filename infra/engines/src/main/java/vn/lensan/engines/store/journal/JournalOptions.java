package vn.lensan.engines.store.journal;

import java.nio.file.Path;

/**
 * What a test may want otherwise.
 *
 * @param spacious the size in bytes below which a journal is never thought too large
 */
public record JournalOptions(JournalDevice.Opener opener, long spacious) {

  public static final JournalOptions USUAL = new JournalOptions(JournalDevice::onDisk, 32L << 20);

  /** The usual, with a bound that the file says; see {@link QuotaDevice}. */
  public static JournalOptions boundBy(Path quotaFile) {
    return new JournalOptions(QuotaDevice.readFrom(quotaFile), USUAL.spacious());
  }
}
