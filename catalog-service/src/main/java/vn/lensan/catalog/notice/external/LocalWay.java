package vn.lensan.catalog.notice.external;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.lensan.catalog.notice.Contact;
import vn.lensan.catalog.notice.LocalMessages;
import vn.lensan.catalog.notice.NoticeWay;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.time.Days;

/**
 * Stands in for SMS and Zalo where no gateway is: writes to a page. There only where {@code
 * lensan.catalog.notices.local} says so, since whoever reads the page may answer.
 */
final class LocalWay implements NoticeWay, LocalMessages {
  private static final Duration KEPT = Duration.ofDays(2);
  private static final int SHOWN = 50;

  private final MongoOperations mongo;
  private final Clock clock;

  LocalWay(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "LOCAL";
  }

  @Override
  public boolean reaches(Contact contact) {
    return contact.phone() != null;
  }

  @Override
  public void send(Contact contact, String text, String key) {
    String phone = contact.phone() == null ? "" : contact.phone().masked();
    mongo.save(
        new LocalMessage(
            key, phone, new PersonalText(text), clock.instant(), clock.instant().plus(KEPT)));
  }

  @Override
  public List<Message> newest() {
    Query newest = new Query().with(Sort.by(Sort.Direction.DESC, "at")).limit(SHOWN);
    return mongo.find(newest, LocalMessage.class).stream()
        .map(one -> new Message(one.phone(), one.text().value(), Days.offset(one.at())))
        .toList();
  }
}
