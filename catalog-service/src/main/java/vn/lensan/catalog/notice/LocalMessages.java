package vn.lensan.catalog.notice;

import java.time.OffsetDateTime;
import java.util.List;

/** What went to a page of this machine instead of to phones; only where no gateway is. */
public interface LocalMessages {
  /**
   * @param phone masked
   */
  record Message(String phone, String text, OffsetDateTime at) {}

  /** The newest fifty, the newest first. */
  List<Message> newest();
}
