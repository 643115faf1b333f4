package vn.lensan.onboarding.unit.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.onboarding.unit.BoundaryEvent;
import vn.lensan.onboarding.unit.OrgUnitEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;

/** Units and boundaries on the wire; readers keep copies of them. */
@Configuration(proxyBeanMethods = false)
class UnitTranslations {
  private static final String UNITS = "vn.lensan.onboarding.org-unit";
  private static final String BOUNDARIES = "vn.lensan.onboarding.boundary";

  @Bean
  TopicSpec orgUnitTopic() {
    return TopicSpec.withState(UNITS);
  }

  @Bean
  TopicSpec boundaryTopic() {
    return TopicSpec.withState(BOUNDARIES);
  }

  @Bean
  EventTranslation<OrgUnitEvent> orgUnitTranslation(UnitMapping mapping) {
    return new EventTranslation<>() {
      @Override
      public Class<OrgUnitEvent> eventType() {
        return OrgUnitEvent.class;
      }

      @Override
      public String topic() {
        return UNITS;
      }

      @Override
      public WireEvent translate(OrgUnitEvent event) {
        return switch (event) {
          case OrgUnitEvent.Defined defined ->
              new WireEvent(UNITS + ".defined.v1", mapping.data(defined.unit()));
        };
      }
    };
  }

  @Bean
  EventTranslation<BoundaryEvent> boundaryTranslation(UnitMapping mapping) {
    return new EventTranslation<>() {
      @Override
      public Class<BoundaryEvent> eventType() {
        return BoundaryEvent.class;
      }

      @Override
      public String topic() {
        return BOUNDARIES;
      }

      @Override
      public WireEvent translate(BoundaryEvent event) {
        return switch (event) {
          case BoundaryEvent.Loaded loaded ->
              new WireEvent(BOUNDARIES + ".loaded.v1", mapping.data(loaded));
        };
      }
    };
  }
}
