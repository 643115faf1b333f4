package vn.lensan.platform.audit;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;

/** How the chain ended on a day, signed; made once, and sent as an event in the same write. */
@Document(LogHead.COLLECTION)
final class LogHead extends Aggregate {
  static final String COLLECTION = "log_heads";
  private final long entries;
  private final long last;
  private final String hash;
  private final String signature;

  LogHead(String id, long entries, long last, String hash, String signature) {
    super(id);
    this.entries = entries;
    this.last = last;
    this.hash = hash;
    this.signature = signature;
  }

  static LogHead signed(ChainEnd end, String day, SigningKey key) {
    String signature = key.sign(text(day, end.number(), end.hash()));
    LogHead head =
        new LogHead(day, end.number() - end.dayBegan(), end.number(), end.hash(), signature);
    head.record(
        new LogHeadEvent.Signed(
            day, head.entries, head.last, head.hash, "Ed25519", key.publicKey(), signature));
    return head;
  }

  private static String text(String day, long last, String hash) {
    return day + '\n' + last + '\n' + hash;
  }

  boolean isSignedBy(SigningKey key) {
    return key.verifies(text(id(), last, hash), signature);
  }

  long last() {
    return last;
  }

  String hash() {
    return hash;
  }
}
