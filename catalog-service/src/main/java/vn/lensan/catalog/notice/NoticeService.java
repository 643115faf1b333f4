package vn.lensan.catalog.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.work.Due;

/** The one door to notices. */
@Service
public class NoticeService {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int MOST = 100;

  private final Notices notices;
  private final NoticeHint hint;
  private final Clock clock;

  NoticeService(Notices notices, NoticeHint hint, Clock clock) {
    this.notices = notices;
    this.hint = hint;
    this.clock = clock;
  }

  /** Tells it in the app at once, and outside as soon as people are awake; told again, once. */
  public void tell(NoticeTold told) {
    Instant now = clock.instant();
    notices.insertIfAbsent(
        new Notice(
            told.id(),
            told.about(),
            told.to(),
            told.what(),
            told.words(),
            new PersonalText(told.path()),
            told.deadline(),
            now,
            true,
            null,
            null,
            now.plus(KEPT),
            told.to().kind().isToldOutside() ? Due.now(now) : null));
    hint.hint(told.id());
  }

  /** What they are about is done: nobody needs to act on them any more. */
  public void settle(String about) {
    notices.settle(about);
  }

  /** What waits for the caller, the most urgent first, a hundred at most. */
  public List<NoticeView> open(Caller caller) {
    List<Recipient.Kind> kinds =
        caller.is(Role.TEAM)
            ? List.of(Recipient.Kind.TEAM)
            : List.of(Recipient.Kind.COMMUNE, Recipient.Kind.COOPERATIVE);
    return notices.open(caller.scope(), kinds, MOST).stream().map(Notice::view).toList();
  }
}
