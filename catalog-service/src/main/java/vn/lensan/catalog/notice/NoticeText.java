package vn.lensan.catalog.notice;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lensan.platform.time.Days;

/** A notice in words, in Vietnamese: who gets it has told us no other language. */
@Component
class NoticeText {
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM");

  private final MessageSource messages;
  private final String address;

  NoticeText(MessageSource messages, @Value("${lensan.catalog.address}") String address) {
    this.messages = messages;
    this.address = address;
  }

  /** The words of a notice: what stands in them, then until when, then where to answer. */
  String of(Notice notice) {
    List<String> words = new ArrayList<>(notice.words());
    words.add(MOMENT.format(notice.deadline().atZone(Days.ZONE)));
    words.add(address + notice.path().value());
    return messages.getMessage("notice." + notice.what(), words.toArray(), VIETNAMESE);
  }
}
