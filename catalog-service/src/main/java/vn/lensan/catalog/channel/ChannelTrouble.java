package vn.lensan.catalog.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The marketplace could not do it now, or gave no answer that can be trusted. */
public final class ChannelTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final @Nullable Duration retryAfter;

  public ChannelTrouble(String code, @Nullable Duration retryAfter) {
    super(code, null, false, false);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  public String code() {
    return code;
  }

  /** How long the marketplace asked us to wait. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
