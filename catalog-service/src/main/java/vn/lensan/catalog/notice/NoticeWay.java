package vn.lensan.catalog.notice;

/** The port to one way of telling somebody outside the app: e-mail, SMS, Zalo. */
public interface NoticeWay {
  /** Under which it is noted how a notice went out. */
  String name();

  boolean reaches(Contact contact);

  /**
   * @param key the same for the same message: sent again after a crash, the other side may know it
   * @throws RuntimeException when it did not go out; it is tried again later
   */
  void send(Contact contact, String text, String key);
}
