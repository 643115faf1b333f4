package vn.lensan.monitoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import vn.lensan.monitoring.cell.messaging.Events;

/** Publishes events as their owners do. */
final class Published {
  static final String BOUNDARY = "2025-07-01";
  private static final String ORG_UNIT = "vn.lensan.onboarding.org-unit";
  private final KafkaTemplate<String, byte[]> kafka;

  Published(KafkaTemplate<String, byte[]> kafka) {
    this.kafka = kafka;
  }

  void publish(Events... events) {
    publish(List.of(events));
  }

  void publish(List<Events> events) {
    events.forEach(event -> send(event.topic(), event));
    kafka.flush();
  }

  void units() {
    List<Events> units = new ArrayList<>();
    units.add(unit("24", "Bắc Ninh", "PROVINCE", "VN"));
    units.add(unit("14", "Sơn La", "PROVINCE", "VN"));
    units.add(unit("82", "Đồng Tháp", "PROVINCE", "VN"));
    units.add(unit("07582", "Xã Lục Ngạn", "COMMUNE", "24"));
    units.add(unit("07210", "Phường Kinh Bắc", "COMMUNE", "24"));
    units.add(unit("03670", "Xã Mộc Châu", "COMMUNE", "14"));
    units.forEach(unit -> send(ORG_UNIT + ".state", unit));
    kafka.flush();
  }

  void defined(String code, String name, String level, String parent) {
    send(ORG_UNIT + ".state", unit(code, name, level, parent));
  }

  private static Events unit(String code, String name, String level, String parent) {
    return new Events(
        ORG_UNIT,
        "defined",
        BOUNDARY + ':' + code,
        1,
        "2026-11-01T08:00:00+07:00",
        Map.of(
            "boundary", BOUNDARY,
            "code", code,
            "name", name,
            "type", level,
            "level", level,
            "parent", parent,
            "validFrom", BOUNDARY));
  }

  private void send(String topic, Events event) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, event.subject(), event.bytes());
    event
        .headers()
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    kafka.send(record);
  }
}
