package vn.lensan.catalog.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes a notice out of the app, by the first way that reaches. A crash between the sending and its
 * note sends it again under the same key: better told twice than not.
 */
@Component
class SendNotice {
  private final Notices notices;
  private final ContactBook contacts;
  private final List<NoticeWay> ways;
  private final NoticeText text;
  private final QuietHours quiet;
  private final Clock clock;

  SendNotice(
      Notices notices,
      ContactBook contacts,
      List<NoticeWay> ways,
      NoticeText text,
      QuietHours quiet,
      Clock clock) {
    this.notices = notices;
    this.contacts = contacts;
    this.ways = ways;
    this.text = text;
    this.quiet = quiet;
    this.clock = clock;
  }

  void work(String id) {
    notices.find(id).filter(notice -> notice.send() != null).ifPresent(this::send);
  }

  private void send(Notice notice) {
    Instant now = clock.instant();
    Instant awake = quiet.endAfter(now);
    if (!notice.open() || !now.isBefore(notice.deadline())) {
      notices.sent(notice.id(), null, Notice.Silence.SETTLED);
    } else if (!awake.isBefore(notice.deadline())) {
      notices.sent(notice.id(), null, Notice.Silence.QUIET_HOURS);
    } else if (awake.isAfter(now)) {
      notices.putOff(notice.id(), awake);
    } else {
      goOut(notice);
    }
  }

  private void goOut(Notice notice) {
    Optional<Contact> contact = contacts.of(notice.to().reached());
    Optional<NoticeWay> way =
        contact.flatMap(known -> ways.stream().filter(one -> one.reaches(known)).findFirst());
    if (contact.isPresent() && way.isPresent()) {
      way.get().send(contact.get(), text.of(notice), notice.id());
    }
    notices.sent(
        notice.id(),
        way.map(NoticeWay::name).orElse(null),
        way.isPresent() ? null : Notice.Silence.NO_CONTACT);
  }
}
