package vn.lensan.catalog.seller;

/** The household's particulars may not go to this channel; asking again changes nothing. */
public final class ParticularsRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  public ParticularsRefused(String code) {
    super(code, null, false, false);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
