package vn.lensan.catalog.channel;

/** The marketplace will not do it; the same again would be refused again. */
public final class ChannelRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Reason reason;

  public ChannelRefused(Reason reason) {
    super(reason.code(), null, false, false);
    this.reason = reason;
  }

  /** What it was asked about is not there (any more). */
  public boolean isOfUnknownItem() {
    return reason.code().equals("item.unknown");
  }

  public Reason reason() {
    return reason;
  }
}
