package vn.lensan.catalog.product;

/** There is no such photo, or none that a marketplace takes. */
public final class PhotoGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PhotoGone(String id) {
    super(id, null, false, false);
  }
}
