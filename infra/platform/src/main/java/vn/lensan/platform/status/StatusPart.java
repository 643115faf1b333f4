package vn.lensan.platform.status;

/** What a service adds to its status beside the rails', under a name. */
public interface StatusPart {
  String name();

  Object state();
}
