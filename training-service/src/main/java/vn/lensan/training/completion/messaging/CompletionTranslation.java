package vn.lensan.training.completion.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.training.completion.CompletionEvent;

@Configuration(proxyBeanMethods = false)
class CompletionTranslation implements EventTranslation<CompletionEvent> {
  private static final String TOPIC = "vn.lensan.training.completion";
  private final CompletionWireMapping mapping;

  CompletionTranslation(CompletionWireMapping mapping) {
    this.mapping = mapping;
  }

  @Bean
  static TopicSpec completionEvents() {
    return TopicSpec.withState(TOPIC);
  }

  @Override
  public Class<CompletionEvent> eventType() {
    return CompletionEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(CompletionEvent event) {
    String what =
        switch (event) {
          case CompletionEvent.Listed listed -> "listed";
          case CompletionEvent.Corrected corrected -> "corrected";
        };
    return new WireEvent(TOPIC + '.' + what + ".v1", mapping.toWire(event.completion()));
  }
}
