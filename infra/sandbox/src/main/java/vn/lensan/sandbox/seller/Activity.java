package vn.lensan.sandbox.seller;

import vn.lensan.sandbox.channel.Row;

/** How often a shop's day has been reported. */
record Activity(String key, int revision) implements Row {
  static String key(String sellerId, String day) {
    return sellerId + '/' + day;
  }
}
