package vn.lensan.sandbox.channel;

/** Something a channel keeps. */
public interface Row {
  String key();
}
