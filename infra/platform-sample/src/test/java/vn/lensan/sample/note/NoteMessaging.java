package vn.lensan.sample.note;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.audit.AuditedLog;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;

@Configuration(proxyBeanMethods = false)
class NoteMessaging {
  static final String TOPIC = "vn.lensan.sample.note";

  @Bean
  TopicSpec noteTopic() {
    return TopicSpec.withState(TOPIC);
  }

  @Bean
  AuditedLog noteLog() {
    return new AuditedLog("note_log");
  }

  @Bean
  EventTranslation<NoteEvent> noteTranslation() {
    return new NoteTranslation();
  }

  private static final class NoteTranslation implements EventTranslation<NoteEvent> {
    @Override
    public Class<NoteEvent> eventType() {
      return NoteEvent.class;
    }

    @Override
    public String topic() {
      return TOPIC;
    }

    @Override
    public WireEvent translate(NoteEvent event) {
      return switch (event) {
        case NoteEvent.Written written -> new WireEvent(TOPIC + ".written.v1", written);
        case NoteEvent.Renamed renamed -> new WireEvent(TOPIC + ".renamed.v1", renamed);
      };
    }
  }
}
