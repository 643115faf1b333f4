package vn.lensan.onboarding.team.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.onboarding.team.TeamEvent;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;

/** The facts hold ids, codes and days only, so they travel as they are. */
@Configuration(proxyBeanMethods = false)
class TeamTranslation implements EventTranslation<TeamEvent> {
  static final String TOPIC = "vn.lensan.onboarding.team";

  @Bean
  static TopicSpec teamEvents() {
    return TopicSpec.of(TOPIC);
  }

  @Override
  public Class<TeamEvent> eventType() {
    return TeamEvent.class;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public WireEvent translate(TeamEvent event) {
    return switch (event) {
      case TeamEvent.Formed formed -> told("formed", formed.state());
      case TeamEvent.Changed changed -> told("changed", changed.state());
      case TeamEvent.Dissolved dissolved -> told("dissolved", dissolved.state());
      case TeamEvent.HouseholdHelped helped -> told("household-helped", helped);
      case TeamEvent.DifficultyRaised raised -> told("difficulty-raised", raised.facts());
      case TeamEvent.DifficultyAssigned assigned -> told("difficulty-assigned", assigned.facts());
      case TeamEvent.DifficultyAnswered answered -> told("difficulty-answered", answered.facts());
      case TeamEvent.TargetGiven given -> told("target-given", given);
      case TeamEvent.SatisfactionAnswered answered -> told("satisfaction-answered", answered);
    };
  }

  private static WireEvent told(String fact, Object data) {
    return new WireEvent(TOPIC + '.' + fact + ".v1", data);
  }
}
