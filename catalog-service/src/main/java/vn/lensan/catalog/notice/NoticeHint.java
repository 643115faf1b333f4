package vn.lensan.catalog.notice;

/** Says that a notice may have to go out. */
@FunctionalInterface
interface NoticeHint {
  void hint(String noticeId);
}
