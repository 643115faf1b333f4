package vn.lensan.catalog.notice.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.notice.NoticeService;
import vn.lensan.catalog.notice.NoticeView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.time.Days;

/** What waits for the caller, the most urgent first; gone once it is settled. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeController {
  private final NoticeService notices;

  NoticeController(NoticeService notices) {
    this.notices = notices;
  }

  /**
   * @param about id of the order that it is about
   * @param what which words to say it in
   * @param to who was asked: TEAM, COOPERATIVE or COMMUNE
   * @param way how it also went out of the app, where it did
   */
  record NoticeAnswer(
      String id,
      String about,
      String householdId,
      String to,
      String what,
      List<String> words,
      OffsetDateTime deadline,
      OffsetDateTime toldAt,
      @Nullable String way) {

    static NoticeAnswer of(NoticeView notice) {
      return new NoticeAnswer(
          notice.id(),
          notice.about(),
          notice.to().householdId(),
          notice.to().kind().name(),
          notice.what(),
          notice.words(),
          Days.offset(notice.deadline()),
          Days.offset(notice.toldAt()),
          notice.way());
    }
  }

  /** At most a hundred. */
  record Waiting(List<NoticeAnswer> items) {}

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  Waiting waiting(Caller caller) {
    return new Waiting(notices.open(caller).stream().map(NoticeAnswer::of).toList());
  }
}
