package vn.lensan.catalog.channel;

/** A genuine message that makes no sense to us; it is kept apart until a mapping is mended. */
public final class Undecodable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  public Undecodable(String code) {
    super(code, null, false, false);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
