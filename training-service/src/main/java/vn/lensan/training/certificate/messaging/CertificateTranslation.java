package vn.lensan.training.certificate.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.training.certificate.CertificateEvent;

@Configuration(proxyBeanMethods = false)
class CertificateTranslation implements EventTranslation<CertificateEvent> {
  private static final String TOPIC = "vn.lensan.training.certificate";
  private final CertificateWireMapping mapping;

  CertificateTranslation(CertificateWireMapping mapping) {
    this.mapping = mapping;
  }

  @Bean
  static TopicSpec certificateEvents() {
    return TopicSpec.withState(TOPIC);
  }

  @Override
  public Class<CertificateEvent> eventType() {
    return CertificateEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(CertificateEvent event) {
    return switch (event) {
      case CertificateEvent.Issued issued ->
          new WireEvent(TOPIC + ".issued.v1", mapping.toWire(issued.certificate()));
    };
  }
}
