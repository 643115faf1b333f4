package vn.lensan.catalog.notice.external;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.personal.PersonalText;

/**
 * A message that went nowhere but to a page of this machine.
 *
 * @param phone masked
 */
@Document(LocalMessage.COLLECTION)
record LocalMessage(@Id String id, String phone, PersonalText text, Instant at, Instant expireAt) {
  static final String COLLECTION = "localMessages";
}
